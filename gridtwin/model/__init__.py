"""Every layer and table of the city, declared once as data. Standard library only.

Order of the modules: feature_class, domain → rule, value → check, json_schema → dictionary.
Beside them: attachment_type.
"""

from gridtwin.model.check import Problem, check_row, check_value
from gridtwin.model.domain import Domain, DomainValue, domain, domain_names
from gridtwin.model.errors import BadDeclaration, UnknownDomain, UnknownFeatureClass
from gridtwin.model.feature_class import (
    SYSTEM_FIELDS,
    FeatureClass,
    Field,
    FieldType,
    GeometryKind,
    feature_class,
    feature_classes,
)
from gridtwin.model.json_schema import json_schema
from gridtwin.model.rule import FieldRule, field_rules
from gridtwin.model.value import has_type, is_missing

__all__ = [
    "SYSTEM_FIELDS",
    "BadDeclaration",
    "Domain",
    "DomainValue",
    "FeatureClass",
    "Field",
    "FieldRule",
    "FieldType",
    "GeometryKind",
    "Problem",
    "UnknownDomain",
    "UnknownFeatureClass",
    "check_row",
    "check_value",
    "domain",
    "domain_names",
    "feature_class",
    "feature_classes",
    "field_rules",
    "has_type",
    "is_missing",
    "json_schema",
]
