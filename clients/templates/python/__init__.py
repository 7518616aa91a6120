"""The client of a Samling service: `Samling(address, token)` is where to begin."""

from ._http import SamlingProblem
from ._wire import UNSET
from .groups import Samling
from .models import *
