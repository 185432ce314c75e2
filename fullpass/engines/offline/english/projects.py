"""English sentences that say what a person builds, studies, trains for, plans or works on."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.words import DAY_OF_MONTH, ME, MY
from fullpass.engines.offline.languages import Rule

_ACTIVITY = (
    r"(?:working (?:on|towards?|my way)|hacking on|building|rebuilding|developing|writing|co-writing|"
    r"rewriting|creating|"
    r"designing|making|coding|programming|prototyping|launching|opening|founding|co-founding|bootstrapping|"
    r"starting (?:a|an|my|our|up)|setting up|planning|organi[sz]ing|studying|learning|"
    r"relearning|training for|"
    r"training to|preparing (?:for|to)|prepping for|revising for|cramming for|trying for an?|researching|"
    r"restoring|renovating|remodell?ing|refurbishing|converting|"
    r"recording|composing|producing|sewing|knitting|crocheting|quilting|painting|drawing|filming|shooting|"
    r"directing|editing|translating|"
    r"saving(?: up)? (?:for|money)|saving towards?|running a|growing|hosting|maintaining|migrating|porting|"
    r"doing (?:a|an|my)|pursuing|taking (?:a|an|the) (?:\w+ ){0,3}(?:course|class|classes|lessons|degree)|"
    r"taking \w+ lessons|self-publishing|publishing|fundraising|crowdfunding|teaching myself|practi[sc]ing|"
    r"trying to (?:learn|build|start|become|grow|get into|write|launch|get fit|lose|quit|finish|teach "
    r"myself|get out of|pay off|cut (?:down|back)|stop|"
    r"improve my|master)|"
    r"putting together|collecting data|curating|digiti[sz]ing|cataloguing|breeding|brewing|carving|"
    r"restarting|compiling|assembling|illustrating|volunteering|mentoring|campaigning|apprenticing|"
    r"finishing (?:my|our|a|up)|keeping (?:bees|chickens|a)|mapping|tracing|transcribing|redesigning|"
    r"landscaping|blogging|podcasting|streaming|self-studying|majoring|minoring|getting my|getting a "
    r"(?:degree|certification|masters?)|in the middle of (?!nowhere|a |the )|halfway through|dating again|"
    r"thinking (?:of|about) (?:starting|opening|writing|building|dating|becoming|launching|going back))"
)
_DOING = (
    rf"(?:am|are|have been|has been|been|was|were|started|began|begun|have started|have begun|took up|"
    rf"have taken up|am about to start|started out)"
    rf"(?: (?:now|busy|also|in|slowly|secretly|on and off|part[ -]time|full[ -]time|"
    rf"together|both|thinking (?:of|about)|back to|into|away))* {_ACTIVITY}"
)
_INTEND = (
    r"(?:want|plan|intend|hope|aim|am planning|am hoping|am aiming|am going|"
    r"am preparing|am trying|would like|"
    r"have always wanted|dream of|am determined|am looking|have set out|have started|am about|mean|am set|"
    r"have signed up|need) (?:to )?"
    r"(?:finally |one day |eventually |soon |properly |someday |really )*"
    r"(?:learn|relearn|study|open|launch|found|set up|start (?:a|an|my|our|up)|"
    r"write (?:a |my |our )(?:\w+ )?(?:book|"
    r"novel|memoir|thesis|blog|play|screenplay|phd)|build (?:a |an |my |our )(?:\w+ ){0,2}(?:house|home|boat|"
    r"business|company|cabin|shed|app|robot|community|startup|platform|studio|brand|garage|synth|guitar|"
    r"greenhouse|treehouse|van|portfolio|following|keyboard|telescope|game|pc|deck|website)|become|publish|"
    r"run (?:a|my|the)|"
    r"train for|qualify|get into|read (?:all|\d+|one|the whole)|save|walk the|hike the|"
    r"cycle (?:across|from|the)|"
    r"climb|sail|travel (?:across|around|through)|buy (?:a|an|our|my) (?:\w+ )?(?:house|home|flat|apartment|"
    r"boat|farm|land)|renovate|restore|convert|retrain|go back to|finish my|master|compete|"
    r"self-publish|record|volunteer|grow|teach myself|apply (?:for|to)|pass)(?! (?:\d|it|this|that|her|him|"
    r"them)\b)"
)
_OWN_WORK = (
    r"(?:(?:side|pet|passion|current|main|latest|new|little|small|own|first|second|third|last|big|long-term|"
    r"ongoing|next|research|art|school|capstone|final[ -]year|weekend|master'?s|bachelor'?s|phd|doctoral|"
    r"diploma|hobby|indie|online|mobile|local|youtube|open source|family) )*"
    r"(?:projects?|start-?up|novel|book|memoir|thesis(?! statement)|dissertation|podcast|blog|channel|"
    r"album|business|"
    r"company|shop|store|game|app|website|newsletter|phd|research|goal|new year's resolution|resolution|"
    r"screenplay|film|documentary|band|library|framework|plugin|bot|invention|charity|non-?profit|ngo|"
    r"initiative|venture|masterpiece|comic|webcomic|studies|degree|training plan|homelab|course|"
    r"agency|garden project|comic book|bakery|brewery|studio|collection|dream)"
)
_STATE = (
    r"(?:is|are|aims?|makes?|helps?|does|lets?|will|has|have|sells?|covers?|got|went|reached|started|teaches|"
    r"tracks?|uses|runs|builds|called|named|,|:|\(|-|needs|was|finally|deals|looks|focuses|explores|tells|"
    r"provides|connects|offers|organizes|analyses|analyzes|allows|matches|turns|follows|"
    r"examines|investigates)"
)
_NOT_LASTING = re.compile(
    r"\b(?:making|cooking|baking|planning|organi[sz]ing|having|preparing|doing|writing|creating|"
    r"drafting|designing|working on|putting together|building|editing|translating|developing|coding|running)"
    r" (?:(?:an?|my|the|this|that|some|our|out|up|it|for|quick|short|simple|small|little|new|more|few|"
    r"\w+ing|python|java|js|javascript|sql|bash|shell|cover|birthday|thank you|formal|"
    r"html|php|excel|google) )*"
    r"(?:e-?mails?|mails?|letters?|functions?|quer(?:y|ies)|regex(?:es)?|lists?|tables?|loops?|scripts?|"
    r"tests?|unit tests?|slides?|slide|sentences?|paragraphs?|class|component|messages?|text|reply|response|"
    r"post|caption|card|invitation|form|pipeline stage|dinner|lunch|breakfast|cake|soup|pasta|"
    r"party tonight|homework|exercise|assignment|essay|poem|haiku|toast|speech|summary|it|this|that|sheet|"
    r"spreadsheet|macro|formula|dockerfile|button|page|navbar|prompt|review|report|bio|cv|resume|something)\b"
    r"|\b(?:tonight|this evening|today|this morning|this afternoon|right now)\b"
    r"|\b(?:am|are) trying to (?:get|make|find|figure|understand|fix|install|run|solve|decide|do|use|see)\b"
    r"|\b(?:is|are) (?:down|broken|slow|not working|crashing|failing|throwing|too long|too short)\b"
    r"|\bwriting to (?:inform|let|tell|request|express|apply|say|notify|confirm|thank|follow|you|ask|"
    r"complain|enquire|inquire)\b|\b(?:error|traceback|"
    r"exception|undefined|null pointer)\b"
    r"|\b(?:taking|having) (?:my|our|a) (?:[\w-]+ ){0,2}(?:break|breaks|lunch|walk|walks|nap|naps|shower|"
    r"showers|bath)\b"
    r"|\b(?:doing (?:a|my|an) (?:search|loop|join|request|query|lot|bit|thing|few|quick))\b"
)
_FOUND = (
    r"(?:have )?(?:founded|co-founded|run a (?:\w+ )?(?:blog|podcast|channel|newsletter|"
    r"shop|store|server|meetup|"
    r"book club|club)|maintain (?:a|an|the|my|our|several)|host (?:a|"
    r"the) (?:\w+ )*(?:podcast|show|meetup|radio)|blog about|"
    r"publish a|am the (?:author|founder|creator|maintainer|lead developer) of|"
    r"develop (?:a|an|the|games?|apps?)|"
    r"have an? (?:\w+ )?(?:startup|side project|blog|podcast|youtube channel|newsletter|"
    r"etsy shop|online shop|"
    r"side hustle|side business|small business)|am (?:a |an )?(?:\w+[ -]year )?(?:\w+ )?(?:student|undergrad|"
    r"undergraduate|phd candidate|postdoc|apprentice|trainee)\b|am enrolled|study (?!this|it|for this)|"
    r"majored?|am doing my |co-author|coached? myself|am rehearsing|am in (?:my|the) \w+ year of|"
    r"am (?:about )?(?:\w+ )?(?:percent|%|pages|chapters|words) (?:in|into|through|done)|just started|"
    r"recently started|have started (?!to feel|feeling|getting|having))"
)
_BARE = (
    rf"^(?:been |have been |just started |started )?(?:{_ACTIVITY}) (?!it|this|that|on it|on this|on that)"
)
_INVERTED = (
    r"\bis what (?:i am|we are) working on\b|\bthe \w+(?: \w+){0,3} (?:i am|we are|"
    r"i have been) (?:building|writing|"
    r"restoring|developing|making|working on|designing|renovating|recording|planning|painting|knitting)"
    r"|\bis (?:my|our) (?:current|next|latest|main|new|side|big|pet|passion|"
    r"weekend) (?:\w+ )?(?:project|goal|"
    r"challenge|venture)\b|\ba \w+(?: \w+){0,6} is (?:being )?(?:built|written|"
    r"developed|planned) by (?:me|us)\b"
    r"|\bi have a new (?:hobby|project|goal)\b|\b(?:my|our) (?:aim|plan|ambition|mission) is\b(?! "
    r"(?:working|not|good|bad))|\bmy new year's resolution\b"
    r"|\b(?:i|we) (?:are|am) in the (?:process|middle|midst|early stages) of \w+ing"
)
_WHAT_FOLLOWS = r" (?!(?:it|this|that|you|with (?:a|this|an) (?:problem|error|issue))\b)"

_TEAM = rf"{MY} (?:\w+ )?(?:team|company|group|department|lab|office|studio|start-?up|club|band|choir)"
_UNDER_WAY = re.compile(rf"{_NOT_LASTING.pattern}|{DAY_OF_MONTH}|\bon \w+day\b")

# before the rules for dates: "I'm starting my own company this autumn" is a plan first
VENTURE_RULES = (
    Rule(
        "projects",
        re.compile(
            rf"{ME} (?:am|are) (?:starting|opening|founding|launching|setting up|building) (?:a|"
            rf"an|my|our) (?:\w+ ){{0,3}}"
            r"(?:company|business|shop|store|bakery|cafe|restaurant|studio|agency|startup|"
            r"practice|school|brewery|farm|podcast|band|label|charity)\b"
        ),
        unless=_NOT_LASTING,
    ),
    Rule(
        "projects",
        re.compile(
            rf"{ME} (?:have )?(?:started|began|begun|took up|taken up) (?:{_ACTIVITY}|\w+ing\b|the \w+)"
        ),
        unless=re.compile(
            rf"{_UNDER_WAY.pattern}|\b(?:working|living|smoking|dating|feeling|getting|drinking|eating|"
            rf"having) "
        ),
        needs_date=True,
    ),
    Rule(
        "projects",
        re.compile(
            rf"{_TEAM} (?:is|are|has been|have been) (?:now )?(?:(?:moving|switching|changing) .{{2,60}} "
            rf"(?:from|off) .{{2,40}} to\b|{_ACTIVITY})"
        ),
        unless=_UNDER_WAY,
    ),
    Rule(
        "projects",
        re.compile(
            rf"{ME} (?:am|are) turning .{{3,50}} into (?:a|an)\b|{ME} (?:am|are) moving .{{3,60}} (?:from|"
            rf"off) "
            r".{2,40} to (?!the\b)\w+ (?:with|because|since|so)\b"
        ),
        unless=_UNDER_WAY,
    ),
)
RULES = (
    Rule("projects", re.compile(rf"{ME} {_DOING}{_WHAT_FOLLOWS}"), unless=_NOT_LASTING),
    Rule("projects", re.compile(rf"{ME} {_INTEND}"), unless=_NOT_LASTING),
    Rule("projects", re.compile(rf"{ME} {_FOUND}"), unless=_NOT_LASTING),
    Rule("projects", re.compile(rf"{MY} {_OWN_WORK}\b.{{0,50}}? ?{_STATE}"), unless=_NOT_LASTING),
    Rule("projects", re.compile(_BARE), unless=_NOT_LASTING),
    Rule("projects", re.compile(_INVERTED), unless=_NOT_LASTING),
)
