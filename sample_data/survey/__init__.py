"""What a survey company delivers: pipe workbooks and a component census, with defects planted and listed."""

from __future__ import annotations

from sample_data.survey.census import census_tables
from sample_data.survey.delivery import write_survey
from sample_data.survey.draft import Draft
from sample_data.survey.planting import plant_defects
from sample_data.survey.tables import survey_draft

__all__ = ["Draft", "census_tables", "plant_defects", "survey_draft", "write_survey"]
