"""Chinese sentences."""

from __future__ import annotations

from functools import partial

from fullpass.evaluation.planted.template import Template

_Template = partial(Template, language="zh")

CHINESE: tuple[Template, ...] = (
    _Template(
        "zh_favourite",
        "preferences",
        "我最喜欢的{zh_kind}是{zh_value}",
        "最喜欢的{zh_kind}是{zh_value}",
        about=("zh_kind",),
    ),
    _Template(
        "zh_project",
        "projects",
        "我正在开发一个叫{zh_project}的{zh_app}",
        "正在开发一个叫{zh_project}的{zh_app}",
        distinct=("zh_project",),
    ),
    _Template(
        "zh_birthday",
        "dates",
        "我妹妹{zh_name}的生日是{zh_day}",
        "妹妹{zh_name}的生日是{zh_day}",
        about=("zh_name",),
    ),
    _Template(
        "zh_belief",
        "beliefs",
        "我相信{zh_virtue}比{zh_rival}更重要",
        "相信{zh_virtue}比{zh_rival}更重要",
    ),
    _Template(
        "zh_decision",
        "decisions",
        "我决定{zh_action}，因为{zh_reason}",
        "决定{zh_action}，因为{zh_reason}",
        distinct=("zh_action",),
    ),
    _Template(
        "zh_decision",
        "decisions",
        "因为{zh_reason}，我决定{zh_action}",
        "因为{zh_reason}，决定{zh_action}",
        distinct=("zh_action",),
        drawn=False,
    ),
    _Template(
        "zh_evening",
        "preferences",
        "我晚上喝{zh_drink}",
        "晚上喝{zh_drink}",
        about=("zh_drink",),
        drawn=False,
        denies=False,
    ),
    _Template(
        "zh_evening",
        "preferences",
        "我晚上不喝{zh_drink}",
        "晚上不喝{zh_drink}",
        about=("zh_drink",),
        drawn=False,
        denies=True,
    ),
)
