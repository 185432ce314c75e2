"""English sentences that say how a person wants to be answered and addressed, for good."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.words import ME
from fullpass.engines.offline.languages import Rule

_STYLE_THING = (
    r"(?:emojis?|emoticons?|bullet(?:ed)?(?: ?points?| lists?)?|concise(?:ly)?|"
    r"brief(?:ly)?|short(?: answers?|er)?|"
    r"british (?:spelling|english)|american (?:spelling|english)|us (?:spelling|english)|spelling|metric|"
    r"imperial|celsius|fahrenheit|jargon|"
    r"exclamation (?:marks?|points?)|tables?|references|sources|citations|type hints|comments|code|"
    r"formal(?:ly)?|informal(?:ly)?|casual(?:ly)?|small talk|disclaimers?|preamble|"
    r"filler|fluff|flatter(?:y)?|"
    r"apologi[sz]e?|apologi(?:es|sing|zing)|units|examples?|analogies|"
    r"step[ -]by[ -]step|step by step|metaphors|"
    r"euros|dollars|24[- ]hour|plain (?:language|english|text)|markdown|headings?|headlines?|bold|lists?|"
    r"paragraphs|sentences?|words|tone|humou?r|jokes?|sarcasm|honest|direct|blunt|straight|sugar-?coat|"
    r"latex|diagrams?|pros and cons|follow-up questions?|in (?:english|german|french|spanish|italian|dutch|"
    r"portuguese|chinese|japanese|polish|swedish|danish|turkish|russian|korean|arabic|hindi|greek))"
)
_EVER = (
    r"(?:always|never|from now on|in (?:the )?future|going forward|whenever|every time|"
    r"each time|when(?:ever)? "
    r"you|when i (?:ask|paste|write|send)|in (?:all|every|each) (?:your )?(?:answers?|"
    r"repl(?:y|ies)|responses?|"
    r"messages?)|by default|as a rule|for all (?:future|my)|even when|at all times|by the way please|"
    r"henceforth|generally)"
)
_DO = (
    r"(?:answer|reply|respond|write|keep|give|call|address|speak|talk|explain|be|skip|"
    r"use|put|avoid|stop|show|"
    r"include|provide|tell|ask|start|end|format|cite|quote|summari[sz]e|limit|stick|refer|remember|assume|"
    r"do not|never|flatter|apologi[sz]e|leave|add|make|"
    r"spare|help|prefer|try|present|convert|begin|finish|offer|suggest|translate|correct|mark|name|mention|"
    r"phrase|say|treat|adopt|challenge|push|check|structure)"
)
_STYLE = (
    rf"^(?:and |so |but |also )?(?:please |kindly )?(?:{_EVER}[ ,]+)(?:please |kindly )?(?:do not )?{_DO}\b"
    rf"|^(?:and |so |but |also )?(?:please |kindly )?(?:do not )?{_DO}\b.*\b{_EVER}\b"
    rf"|^(?:and |so |but |also )?(?:please |kindly )?(?:always|never) (?!mind|the|been|a )\w+"
    rf"|^(?:please |kindly )?(?:do not )(?:use|add|write|include|give|tell|explain|flatter|apologi[sz]e|"
    rf"sugar-?coat|start|repeat|lecture|moralize|moralise|patroni[sz]e|"
    rf"end)\b(?=.*\b(?:{_STYLE_THING}|me|every "
    rf"line|obvious|basics|your answers?)\b)"
    rf"|^(?:please )?use (?:\w+ ){{0,3}}{_STYLE_THING}\b"
    rf"|^no {_STYLE_THING}(?: please| in .*)?$"
    rf"|^(?:\w+ )?{_STYLE_THING}(?:,)? (?:please )?(?:always|everywhere|only)\b"
    rf"|^(?:please )?(?:just )?(?:put|present|format) .* in (?:a )?{_STYLE_THING}"
    rf"|^(?:please )?just give me the (?:code|answer|result|numbers|facts)"
    rf"|^(?:please |just )?(?:call|address) me\b(?! (?:when|later|back|tomorrow|if))"
    rf"|^(?:please )?keep (?:your |the |all |any )?(?:explanations?|answers?|repl(?:y|ies)|responses?) "
    rf"|^(?:a bit of )?(?:dry )?humou?r is (?:welcome|fine|ok)"
    rf"|{ME} (?:want|need|expect|would like|like|prefer|love|hate|would prefer|"
    rf"appreciate) (?!an? (?:short|brief|quick|formal|honest|direct|casual|concise|straight) \w+|the \w+ "
    rf"answer)(?!(?:an?|some|another|more) (?:\w+ )?(?:lists?|tables?|examples?|diagrams?|"
    rf"jokes?)\b)(?:your |the |all )?"
    rf"(?:\w+ )?(?:answers?|repl(?:y|ies)|responses?|explanations?|{_STYLE_THING})\b"
    rf"|{ME} (?:want|need|expect|would like|would prefer|prefer) you to (?:always|never|"
    rf"be|call|address|speak|"
    rf"answer|use|explain|challenge|push)"
    rf"|{ME} (?:want|like|prefer) to be (?:called|addressed)"
    rf"|{ME} do not want (?:any |your )?(?:advice|tips|opinions|suggestions|comfort|lectures|disclaimers|"
    rf"small talk)\b"
    rf"|\bexplain things step by step when\b"
    rf"|\bmy pronouns are\b|{ME} go by\b|\b(?:everyone|everybody|people|friends|they) calls? me\b"
    rf"|^(?:i |you can |you may |just )?(?:call|calls) me\b(?! (?:when|later|back|tomorrow|if))"
)
_ONE_OFF = re.compile(
    r"\b(?:in the (?:first|second|third|last|next|following) (?:\w+ )?(?:paragraph|"
    r"sentence|line|version|section|"
    r"column|part|row)|this time|for this (?:one|task|question|text|email|mail|case|function|essay)|"
    r"(?:the|this|that|my|above|below|following) (?:text|email|e-?mail|letter|essay|sentence|paragraph|poem|"
    r"story|speech|code|function|version|draft|article|list)|make it|use it|keep it|it to|add it)\b"
    r"|\b(?:on|about) (?:that|this|these|it)$|\ban? [\w-]+ (?:version|one|draft|variant)$|^i (?:like|love|"
    r"hate|appreciate) (?:your|the|this) \w+$"
)
_FOR_GOOD = (
    r"(?:with me|at me|to me|for me|on me|in general|generally|going forward|for (?:future )?reference|by "
    r"default|"
    r"every time|each time|always|all the time|ever|from now on|in (?:the )?future|as a rule|forever|"
    r"permanently|"
    r"across (?:all )?(?:our|my) chats|in (?:all|any) (?:our|my|your) \w+|not (?:only|just) (?:today|now|"
    r"here|this time)|"
    r"in our (?:chats|conversations)|whenever \w+)"
)
_STANDING = (
    rf"^(?:please |pls |could you |can you |and )?(?:stop|quit|no more|enough with|drop|ditch|cut out|lay "
    rf"off) "
    rf"(?:\w+ing )?(?:\w+ ){{0,3}}?(?:{_STYLE_THING}|{_FOR_GOOD})\b"
    rf"|^(?:please |pls |could you |can you )?(?:stop|quit) (?:calling|addressing|asking|telling|saying|"
    rf"apologi[sz]ing|"
    rf"lecturing|flattering|praising|hedging|repeating|summari[sz]ing|starting|ending|signing off)\b"
    rf"(?!.* (?:roommate|neighbou?r|boss|him|her|them|people)\b)"
    rf"|^{_STYLE_THING}(?: only)?,? (?:please|pls),? (?:always|only|{_FOR_GOOD})\b|^(?:{_FOR_GOOD}),? "
    rf"{_STYLE_THING}\b"
    rf"|^(?:always|only) {_STYLE_THING}\b"
    rf"|^(?:please |pls )?(?:remember|note)(?: that)? (?:i|we) (?:want|like|prefer|need|use|hate)\b"
    rf"|{ME} would (?:rather|prefer(?: it if)?) you (?!could|can you)(?:told|were|gave|used|kept|said|did "
    rf"not|asked|"
    rf"explained|called|answered|skipped|wrote|spoke|just)\b"
    rf"|{ME} (?:like|prefer|want|need|appreciate|read|understand|get|take in|follow|process) "
    rf"(?:it better|things better|things best|(?:my |the |your )?(?:\w+ )?(?:explanations?|instructions|"
    rf"things|feedback|"
    rf"code reviews?|criticism|numbers|info(?:rmation)?|answers?)) (?:when|if|with|as|in|without|first|"
    rf"straight|step)\b"
    rf"|{ME} (?:like|prefer|want|need|appreciate) (?:\w+ ){{0,2}}?(?:feedback|criticism|honesty|pushback|"
    rf"brevity|"
    rf"straight talk|plain english)\b(?! (?:on|about|for) (?:this|my|the|it)\b)"
    rf"|{ME} (?:am|are) (?:a )?(?:visual|slow|fast|auditory|hands-on) (?:learner|reader)\b"
    rf"|^(?:please |pls )?(?:use|stick to|stick with|keep to|talk|speak|write|answer|reply|respond) "
    rf".{{2,40}} (?:with me|by default|as a rule|across all|in all|going forward|from now on|always)\b"
    rf"|^(?:please |pls )?(?:do not|never) (?:ever )?(?:call|address) (?:me|us)\b"
    rf"|^(?:please |pls )?(?:treat|assume|consider) (?:me|that i)\b.* (?:from now on|always|in general|by "
    rf"default)\b"
)
_OUTPUT = (
    r"(?:measurements?|units|answers|code(?: samples| examples| snippets)?|examples|prices|dates|times|"
    r"temperatures|distances|"
    r"explanations|replies|responses|currencies|sources|numbers|summaries|translations|instructions|"
    r"quantities|amounts|feedback)"
)
_DELIVERED = (
    rf"{ME} (?:want|need|expect|would like|like|prefer|would prefer|would rather (?:get|have|see|read)) "
    rf"(?:all |any |every |my |your |the )*(?:\w+ )?{_OUTPUT} .*\b(?:in|with|without|as|to be|on|kept)\b"
    rf"|{ME} (?:would )?(?:like|prefer|love|appreciate|hate) (?:that|it if|it when|when) you\b"
)
_REPORTED = re.compile(
    r"\b(?:roommate|neighbou?r|boss|colleague|character|narrator|the (?:letter|email|text|poem|story))\b"
)

_WHENEVER = (
    rf"^(?:please )?(?:do not )?{_DO}\b.* (?:whenever|every time|each time|any time) (?:you|i)\b"
    r"|^(?:please |pls )?(?:explain|describe|answer|show|teach) (?:me )?(?:things|everything|stuff|"
    r"concepts|it all|all of it) "
    r"(?:with|in|using|like|as)\b"
    r"|^[\w-]+ (?:for|in) (?:everything|all (?:my|of my|code|the)|every)\b.*\b(?:please|pls|mine|always|"
    r"thanks)\b"
)

RULES = (
    Rule("preferences", re.compile(_WHENEVER)),
    Rule("preferences", re.compile(_DELIVERED), unless=_ONE_OFF),
    Rule("preferences", re.compile(_STYLE), unless=_ONE_OFF),
    Rule("preferences", re.compile(_STANDING), unless=re.compile(rf"{_ONE_OFF.pattern}|{_REPORTED.pattern}")),
)
