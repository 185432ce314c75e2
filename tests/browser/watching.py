"""A browser that keeps everything it has to complain of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

FITS = "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"
WIDEST = """() => [...document.querySelectorAll('body *')]
  .filter(each => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .slice(0, 5).map(each => each.tagName + '.' + each.className)"""
CUT_OFF = """() => [...document.querySelectorAll('#changelist .results')]
  .filter(each => each.scrollWidth > each.clientWidth + 1)
  .map(each => each.scrollWidth - each.clientWidth)"""
GRAVE = ("serious", "critical")


@dataclass
class Desk:
    """A page of the desk in a browser: errors, dialogs, violations and requests elsewhere are complaints."""

    page: Page
    home: str
    complaints: list[str] = field(default_factory=list)

    @classmethod
    def open(cls, context: BrowserContext, home: str) -> Desk:
        desk = cls(context.new_page(), home)
        page, complain = desk.page, desk.complaints.append
        page.on("console", lambda message: complain(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complain(f"{page.url}: {error}"))
        page.on("dialog", desk._refuse)
        page.on("request", lambda asked: None if desk._is_ours(asked.url) else complain(f"asked {asked.url}"))
        return desk

    def _is_ours(self, url: str) -> bool:
        return url.startswith((f"{self.home}/", "data:", "blob:"))

    def _refuse(self, dialog: Any) -> None:
        self.complaints.append(f"{self.page.url}: a dialog, {dialog.message}")
        dialog.dismiss()

    def go(self, path: str) -> int:
        """Open a page of ours and give its status. What is refused (4xx) is no complaint here."""
        response = self.page.goto(self.home + path)
        assert response is not None
        if 400 <= response.status < 500:
            self.complaints[:] = [each for each in self.complaints if "Failed to load resource" not in each]
        return response.status

    def text(self) -> str:
        """What a reader sees, with runs of white space as one space."""
        return " ".join(self.page.inner_text("body").split())

    def overflow(self) -> str:
        """What is wider than the window, "" for nothing."""
        too_wide = self.page.evaluate(FITS)
        return f"{self.page.url}: {too_wide} px, {self.page.evaluate(WIDEST)}" if too_wide > 0 else ""

    def cut_off(self) -> str:
        """By how much a list is wider than its place, "" where all of its columns are seen."""
        cut = self.page.evaluate(CUT_OFF)
        return f"{self.page.url}: the list is cut off by {cut} px" if cut else ""

    def grave_faults(self) -> list[str]:
        """What axe finds serious or critical, with the elements."""
        so_far = len(self.complaints)
        found = Axe().run(self.page).response["violations"]
        del self.complaints[so_far:]  # of styles that axe writes to try things out
        return [
            f"{self.page.url}: {each['id']} {[node['html'][:120] for node in each['nodes']][:3]}"
            for each in found
            if each["impact"] in GRAVE
        ]
