"""Carries calls to the service, and answers back. What the service could not take now, and may be sent twice, is."""

from __future__ import annotations

import json
import time
import uuid
from email.message import Message
from typing import Any, Callable, Iterator, TypeVar
from urllib.error import HTTPError
from urllib.parse import quote, urlencode, urlsplit
from urllib.request import Request as HttpRequest
from urllib.request import urlopen

from ._wire import to_json
from .models import Problem, ProblemDetail

T = TypeVar("T")

_LONGEST_ANSWER = 60
_LONGEST_WAIT = 30
_WAIT_UNLESS_TOLD = 1


class SamlingProblem(Exception):
    """The service refused.

    `code` is the name of the rule, which never changes; title and detail are for people, in the client's language. Where
    something on the way answered instead of the service, the code is `not_from_the_service`.
    """

    def __init__(self, problem: Problem, retry_after: int | None) -> None:
        super().__init__(f"{problem.status} {problem.code}: {problem.detail} (trace {problem.trace_id})")
        self.problem = problem
        #: How many seconds the service asks to be left alone.
        self.retry_after = retry_after

    @property
    def code(self) -> str:
        return self.problem.code

    @property
    def status(self) -> int:
        return self.problem.status

    @property
    def errors(self) -> list[ProblemDetail]:
        """What is wrong with single fields: everything, not only the first."""
        return self.problem.errors

    @property
    def allowed_actions(self) -> list[str]:
        """In a conflict with the state of things: what may be done now."""
        return self.problem.allowed_actions

    @property
    def trace_id(self) -> str:
        """Names the request in the service's logs. Quote it when asking for help."""
        return self.problem.trace_id


class Http:
    def __init__(self, address: str, token: str | Callable[[], str], language: str | None, retries: int) -> None:
        self._address = address.rstrip("/")
        self._token = token
        self._language = language
        self._retries = retries

    def send(
        self,
        method: str,
        path: str,
        *,
        query: dict[str, Any] | None = None,
        headers: dict[str, str | None] | None = None,
        body: Any = None,
        patch: Any = None,
    ) -> Any:
        """The answer, as it came; with the ETag, if there is one, as one of its attributes."""
        request = HttpRequest(self._address + path + _query(query or {}), method=method)
        request.add_header("Authorization", "Bearer " + (self._token if isinstance(self._token, str) else self._token()))
        request.add_header("Accept", "application/json, application/problem+json")
        if self._language is not None:
            request.add_header("Accept-Language", self._language)
        for name, value in (headers or {}).items():
            if value is not None:
                request.add_header(name, value)
        if body is not None:
            request.data = _written(body)
            request.add_header("Content-Type", "application/json")
        if patch is not None:
            request.data = _written(patch)
            request.add_header("Content-Type", "application/merge-patch+json")
        is_safe_twice = method == "GET" or (headers or {}).get("Idempotency-Key") is not None
        return self._sent(request, is_safe_twice)

    def _sent(self, request: HttpRequest, is_safe_twice: bool) -> Any:
        retries_left = self._retries
        while True:
            try:
                with urlopen(request, timeout=_LONGEST_ANSWER) as response:
                    return _read(response.read(), response.headers)
            except HTTPError as error:
                with error:
                    problem = _problem(request, error)
            wait = _WAIT_UNLESS_TOLD if problem.retry_after is None else problem.retry_after
            # What was turned away at the door had no effect; of what was unavailable nobody knows.
            may_send_again = problem.status == 429 or (problem.status == 503 and is_safe_twice)
            if retries_left == 0 or wait > _LONGEST_WAIT or not may_send_again:
                raise problem
            retries_left -= 1
            time.sleep(wait)


def path(template: str, *gaps: Any) -> str:
    """A path whose gaps are filled in safely."""
    return template.format(*(quote(str(to_json(gap)), safe="") for gap in gaps))


def new_key() -> str:
    """Makes it safe to send a call twice."""
    return str(uuid.uuid4())


def pages(get: Callable[[str | None], Any], cursor: str | None) -> Iterator[Any]:
    """A whole list, page after page. A page is asked for when the loop gets there."""
    while True:
        page = get(cursor)
        yield from page.items
        cursor = page.next_cursor
        if cursor is None:
            return


def _query(values: dict[str, Any]) -> str:
    said = {name: _parameter(value) for name, value in values.items() if value is not None}
    return "?" + urlencode(said) if said else ""


def _parameter(value: Any) -> str:
    value = to_json(value)
    return value if isinstance(value, str) else json.dumps(value)


def _written(body: Any) -> bytes:
    return json.dumps(to_json(body)).encode()


def _read(body: bytes, headers: Message) -> Any:
    if not body:
        return None
    answer = json.loads(body)
    if isinstance(answer, dict) and "ETag" in headers:
        answer["etag"] = headers["ETag"]
    return answer


def _problem(request: HttpRequest, error: HTTPError) -> SamlingProblem:
    body = error.read()
    told = error.headers.get("Retry-After", "")
    retry_after = int(told) if told.isdigit() else None
    if error.headers.get("Content-Type", "").startswith("application/problem+json"):
        return SamlingProblem(Problem.from_json(json.loads(body)), retry_after)
    answered = body.decode(errors="replace")
    return SamlingProblem(
        Problem(
            type="about:blank",
            title="Not from the service",
            status=error.code,
            detail=f"Something on the way to the service answered: {answered}",
            instance=urlsplit(request.full_url).path,
            code="not_from_the_service",
            trace_id="",
        ),
        retry_after,
    )
