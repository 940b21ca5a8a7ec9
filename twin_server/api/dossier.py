"""`/features/…/dossier` and `/attachments/…`: what is kept with a feature beside its own fields."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import FileResponse, Response

from gridtwin.ledger.names import names_of
from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.city import City
from twin_server.dossier.attachments import SHOWN, attached_file, attachments_of
from twin_server.dossier.records import records_of
from twin_server.dossier.versions import versions_of
from twin_server.layers import spatial_class

router = APIRouter(tags=["features"])


@router.get(
    "/features/{class_name}/{feature_id}/dossier", responses=answers_in(JSON), response_class=Response
)
def dossier(request: Request, class_name: str, feature_id: str) -> Response:
    """Files, records (inspections, defects, works, ratings, sensors) and earlier versions of a feature."""
    city: City = request.app.state.city
    spatial_class(class_name)
    declared, row = city.feature(class_name, feature_id)
    names = names_of(city.workspace)
    return json_answer(
        request,
        {
            "attachments": attachments_of(city, class_name, feature_id),
            "records": records_of(city, class_name, feature_id, names),
            "versions": versions_of(city, declared, row),
        },
    )


@router.get("/attachments/{attachment_id}", responses=answers_in(*sorted(SHOWN)), response_class=Response)
def attachment(request: Request, attachment_id: str) -> Response:
    """A photo or document; what is no picture comes as a download."""
    city: City = request.app.state.city
    path, media_type, name = attached_file(city, attachment_id)
    how = "inline" if media_type in SHOWN else "attachment"
    return FileResponse(
        path,
        media_type=media_type,
        filename=name,
        content_disposition_type=how,
        headers={"Cache-Control": "private, max-age=300"},
    )
