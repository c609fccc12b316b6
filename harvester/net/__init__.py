"""The one polite HTTP client: who may be asked, how often, how long, and what counts as an answer."""

from harvester.net.ahead import ahead
from harvester.net.client import Client
from harvester.net.clock import Clock
from harvester.net.response import Response, Validators
from harvester.net.settings import Settings, read_settings

__all__ = ["Client", "Clock", "Response", "Settings", "Validators", "ahead", "read_settings"]
