"""The book of all flows, and the commands that open them.

A flow is added by writing its file and naming it here. A way into a flow that does not exist, or a
flow nobody can reach, is refused when the book is made.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from coach import appointments, gate
from coach.flow import END, RETURN, Flow, FlowError, ways
from coach.flows import (
    after,
    again,
    bond,
    buddy,
    clean,
    closing,
    company,
    country,
    crisis,
    dates,
    draft,
    ending,
    evening,
    farewell,
    flags,
    friend,
    influence,
    join,
    knowing,
    language,
    ledger,
    letter,
    menu,
    moment,
    morning,
    otherhelp,
    pause,
    place,
    plan,
    privacy,
    progress,
    reach,
    readiness,
    reset,
    safety,
    safetyplan,
    settings,
    shared,
    silence,
    slip,
    stop,
    they,
    today,
    urge,
    welcome,
    why,
    wipe,
)

AGAIN = "@again"


@dataclass(frozen=True, slots=True)
class Command:
    """A command and the flow it opens.

    `is_single`: one message that leaves the conversation where it is, a step shown beside it or
    a text. `needs_period`: without a quiet period under way it opens the setup instead; once one is
    over, what `when_over` names, AGAIN being left to the closing question while that waits.
    """

    name: str
    to: str
    needs_period: bool = False
    when_over: str = AGAIN
    is_single: bool = False
    is_listed: bool = True


COMMANDS = (
    Command("start", "@today", needs_period=True),
    Command("sos", "@urge"),
    Command("today", "@today", needs_period=True),
    Command("progress", "@progress", needs_period=True, when_over="@progress"),
    Command("slip", "@slip", needs_period=True, when_over="@slip"),
    Command("they", "@they"),
    Command("draft", "@draft"),
    Command("letter", "@letter"),
    Command("plan", "@plan"),
    Command("why", "@why"),
    Command("buddy", "@bond"),
    Command("pause", "@pause", needs_period=True),
    Command("resume", "@pause/resume", needs_period=True),
    Command("reset", "@reset", needs_period=True),
    Command("settings", "@settings", needs_period=True),
    Command("timezone", "@place"),
    Command("language", "@language"),
    Command("crisis", "@crisis"),
    Command("help", "help", is_single=True),
    Command("privacy", "@privacy/who", is_single=True),
    Command("export", "export", is_single=True),
    Command("clean", "@clean"),
    Command("stop", "@stop"),
    Command("wipe", "@wipe"),
    Command("menu", "@menu/open", is_listed=False),
    Command("cancel", "@menu/left", is_listed=False),
    Command("done", "@menu/left", is_listed=False),
    Command("dates", "@dates", is_listed=False),
)
"""Listed ones are registered with Telegram, in this order. Source: design.md, "Commands"."""

DOORS = (
    "@morning",
    "@evening",
    "@silence",
    "@menu/open",
    "@menu/unclear",
    "@menu/help",
    "@company/low",
    "@company/glad",
    "@company/talk",
    "@safety/minor",
    "@safetyplan",
    "@otherhelp/eating",
    "@influence",
    "@pause/paused",
    "@place/confirm",
    "@place/nowhere",
    "@again",
    "@welcome",
    "@bond/joined",
    "@buddy/ping",
    "@join",
    "@friend",
)
"""Ways in that timers and other events open, apart from commands."""


class Book:
    """Flows by name, checked together."""

    def __init__(self, flows: Iterable[Flow], doors: Iterable[str]) -> None:
        self._flows: dict[str, Flow] = {}
        for flow in flows:
            if flow.name in self._flows:
                raise FlowError(f"two flows are called {flow.name}")
            self._flows[flow.name] = flow
        self.doors = tuple(doors)
        self._refuse_lost_targets()
        self._refuse_unreachable()
        self._refuse_open_ways()

    def flow(self, name: str) -> Flow:
        """Return the flow of that name. Raises: KeyError."""
        return self._flows[name]

    def flow_of(self, target: str) -> Flow:
        """Return the flow a target like "@flow/step" names. Raises: KeyError."""
        return self._flows[target.removeprefix("@").partition("/")[0]]

    def flows(self) -> tuple[Flow, ...]:
        """Return all flows, in the order they were named."""
        return tuple(self._flows.values())

    def _refuse_lost_targets(self) -> None:
        wanted = [(door, "a door or an appointment") for door in self.doors]
        for flow in self.flows():
            wanted += [(target, flow.name) for target in ways(flow.beginning)]
            for step in flow.steps:
                wanted += [(target, f"{flow.name}/{step.id}") for target in step.targets()]
        for target, source in wanted:
            self._refuse_lost(target, source)

    def _refuse_unreachable(self) -> None:
        reached: set[str] = set()
        waiting = list(self.doors)
        while waiting:
            target = waiting.pop()
            if not target.startswith("@") or target in (END, RETURN):
                continue
            flow = self.flow_of(target)
            if flow.name not in reached:
                reached.add(flow.name)
                waiting += ways(flow.beginning)
                waiting += [way for step in flow.steps for way in step.targets()]
        for name in self._flows:
            if name not in reached:
                raise FlowError(f"{name}: nothing leads here; name it in the doors if meant")

    def _refuse_open_ways(self) -> None:
        for flow in self.flows():
            for found in gate.open_ways(flow, partial(self._is_outreach, flow)):
                raise FlowError(f"{found} leads to outreach past the consent gate")

    def _is_outreach(self, flow: Flow, target: str) -> bool:
        """Tell whether a way out of a flow leads to a step that speaks of reaching out.

        What leads to a flow's start leads on as that flow says; there it is asked again.
        """
        if target in (END, RETURN):
            return False
        name = target
        if target.startswith("@"):
            flow, name = self.flow_of(target), target.partition("/")[2]
        return gate.is_outreach(flow, flow.step(name)) if name else flow.is_outreach

    def _refuse_lost(self, target: str, source: str) -> None:
        if not target.startswith("@") or target in (END, RETURN):
            return
        name, _, step = target[1:].partition("/")
        if name not in self._flows:
            raise FlowError(f"{source} leads to the flow {name}, which does not exist")
        if step and step not in {known.id for known in self._flows[name].steps}:
            raise FlowError(f"{source} leads to {target}, which does not exist")


BOOK = Book(
    (
        welcome.FLOW,
        safety.FLOW,
        today.FLOW,
        moment.FLOW,
        morning.FLOW,
        evening.FLOW,
        knowing.FLOW,
        urge.FLOW,
        slip.FLOW,
        ledger.FLOW,
        they.FLOW,
        shared.FLOW,
        draft.FLOW,
        letter.FLOW,
        plan.FLOW,
        dates.FLOW,
        bond.FLOW,
        buddy.FLOW,
        join.FLOW,
        friend.FLOW,
        progress.FLOW,
        pause.FLOW,
        reset.FLOW,
        crisis.FLOW,
        safetyplan.FLOW,
        otherhelp.FLOW,
        influence.FLOW,
        country.FLOW,
        settings.FLOW,
        place.FLOW,
        language.FLOW,
        why.FLOW,
        closing.FLOW,
        ending.FLOW,
        readiness.FLOW,
        reach.FLOW,
        after.FLOW,
        farewell.FLOW,
        flags.FLOW,
        again.FLOW,
        silence.FLOW,
        privacy.FLOW,
        stop.FLOW,
        clean.FLOW,
        wipe.FLOW,
        company.FLOW,
        menu.FLOW,
    ),
    (*DOORS, *appointments.targets(), *(each.to for each in COMMANDS if each.to.startswith("@"))),
)

BY_NAME = {command.name: command for command in COMMANDS}
