"""English sentences that say what a person holds true, right or important."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.words import AT_HAND, ME, MY, TASK_THING
from fullpass.engines.offline.languages import Rule

_CREED = (
    r"(?:atheist|agnostic|christian|catholic|protestant|orthodox|lutheran|baptist|methodist|anglican|mormon|"
    r"evangelical|muslim|jewish|jew|buddhist|hindu|sikh|quaker|pagan|wiccan|taoist|stoic|humanist|secular|"
    r"feminist|socialist|liberal|conservative|libertarian|progressive|anarchist|communist|centrist|marxist|"
    r"pacifist|vegan for ethical|environmentalist|minimalist by conviction|utilitarian|"
    r"existentialist|optimist|"
    r"pessimist|skeptic|sceptic|spiritual|religious|devout|observant|believer|capitalist|republican|democrat|"
    r"social democrat|unitarian|jain|abolitionist|effective altruist|determinist|nihilist|idealist|realist|"
    r"pro-choice|pro-life|monarchist)s?"
)
_HOLD = (
    r"(?:(?:do )?(?:not )?believe (?!you|me|it|this|that you (?!owe|should|must|can|need|have to|get)|that "
    r"is|i |my |we |"
    r"the (?:error|problem|issue|answer))|have (?:stopped|started) "
    r"believing|have always believed|have come to believe|no longer believe|"
    r"stopped believing|used to believe|"
    r"feel (?:that|strongly)|have strong (?:feelings|opinions) (?:about|on)|have always felt that|"
    r"am (?:convinced|certain|persuaded|adamant|a (?:firm|strong|great|big) believer)|"
    r"hold (?:that|the view|the belief|to)|"
    r"am of the opinion|am (?:strictly |totally |completely |fundamentally |very much |"
    r"all )?(?:against|opposed to|in "
    r"favou?r of|for (?=a |more|less|free|open|stricter|higher|lower)|pro |anti)|oppose|"
    r"reject|stand for|stand by|"
    r"(?:do )?value|cherish|treasure|hold .{2,30} (?:dear|sacred)|live by|have faith|am guided by|"
    r"(?:do )?(?:not )?care (?:deeply|a lot|a great deal|passionately|very much|more|most|strongly|about)|"
    r"(?:try to |strive to )?live (?:by|according to|my (?:life|faith))|"
    r"have (?:\w+ )?(?:always )?voted|always vote|vote (?:for|green|labour|left|right)|would never vote|"
    r"pray (?:every|daily|five|before|each|the)|meditate (?:every|daily|each)|"
    r"have meditated (?:every|daily|each)|"
    r"go to (?:church|mass|mosque|synagogue|temple)|attend (?:church|mass|mosque|synagogue|temple)|"
    r"(?:have )?(?:left|leave) the church|converted to|"
    r"(?:find|consider|regard|see) .{2,60} (?:wrong|immoral|unethical|unfair|cruel|"
    r"essential|sacred|important|"
    r"indispensable|unjust|unacceptable|a duty|a right|a sin|a human right|morally)|"
    r"(?:deeply |fundamentally |strongly )?(?:disagree with (?!you|that|this|step)|"
    r"distrust|mistrust|trust in)|"
    r"buy (?:everything|clothes|things) (?:second hand|used|local)|"
    r"place (?:great|a lot of|high) (?:value|importance)|put (?:family|my family|people|"
    r"honesty|god|faith|kids) (?:first|"
    r"before|above)|"
    r"(?:am|are|was|were|have been|was raised|was brought up|grew up|were raised|"
    r"identify as|consider myself) "
    r"(?:now |not |raised |brought up |nominally |culturally |rather |quite |deeply |very |more |"
    r"a |an |the |practi[sc]ing |lapsed |devout |committed |convinced |lifelong |proud |"
    r"ex-|former |observant |"
    r"strict |secular |born again |non-|strong |firm |staunch |self-described )*"
    + _CREED
    + r"\b(?! (?:estimate|about (?:this|the deadline)))|"
    r"(?:do )?(?:not )?(?:trust|tolerate) (?:politicians|the media|banks|governments?|"
    r"institutions|authority|big|people who|anyone who)|"
    r"(?:do not|no longer) (?:subscribe to|accept the|believe)|think of .{2,40} as (?:sacred|a duty|a right)|"
    r"was (?:raised|brought up) to (?:believe|think|value)|grew up believing|trust .{2,40} more than|"
    r"(?:learned|learnt|have learned|have learnt) (?:from .{2,60} |the hard way |over the years |early "
    r")?that |"
    r"(?:see|regard|view) .{2,40} as (?:a|an|the|my|our) (?:way|duty|form|calling|gift|privilege|"
    r"responsibility|"
    r"chance|right|sin|virtue)\b|"
    r"want to live in a|doubt that |object to (?:the |all |any )?\w+|can not support|"
    r"would never (?:lie|work for|eat an|betray|compromise))"
)
_NORM = (
    r"(?:should(?: not)?|must(?: not)?|ought|deserves?|wrong|right|immoral|unethical|unfair|unjust|cruel|"
    r"important|matters?|more .{2,30} than|better than|worse than|overrated|underrated|"
    r"too (?:much|many|little|"
    r"few|powerful|far)|everyone|everybody|nobody|no one|anyone|people|society|always|"
    r"never|the best|the only|"
    r"waste|essential|human right|a right|sacred|dangerous|overdue|humanity|the world|"
    r"future|freedom|democracy|"
    r"capitalism|religion|education|politics|politicians|government|climate|god|life|love|justice|truth|"
    r"need(?:s)? to be|worth|harmful|a scam|a myth|ruin(?:s|ing|ed)?|destroy(?:s|ing)?|a mistake|"
    r"children|kids|men|women|animals|technology|ai|social media|money|happiness|honesty|kindness|art)"
)
_THINK = (
    rf"{ME} (?:do |have always |would |also |still )?(?:not )?(?:think|thought|find|feel|say|suspect|reckon)"
    rf"(?: that| like)? (?!{AT_HAND}|i\b|we\b|my\b|our\b|there|if|about|of|so\b|they\b|"
    rf"he\b|she\b|maybe|perhaps)(?=.*\b{_NORM}\b)"
)
_IMPERSONAL = (
    r"\b(?:in|to) my (?:humble |honest |own |personal |unpopular )?(?:opinion|view|eyes|"
    r"book|mind|mind's eye|way of "
    r"thinking|worldview)\b"
    r"|\bif you ask me\b|\bthe way i see it\b|\bas i see it\b|\bfrom my point of view\b|\bimho\b"
    r"|^(?:and |but )?(?:to|for) (?:me|us),? (?:\w+ ){0,7}?(?:is|are|means|comes?|"
    r"counts?|matters?|beats|outweighs?|goes)\b"
    r"|\b(?:matters?|mattered|means?|counts?|important|sacred|vital|crucial|holy|"
    r"essential|dear)\b.{0,20}? to (?:me|us)\b"
    r"|\b(?:are|is) (?:everything|sacred|non-negotiable|a matter of principle|"
    r"one of my (?:core |deepest )?(?:values|"
    r"principles|beliefs)|my (?:highest|most important|top|core) (?:value|priority|principle)|my religion|"
    r"(?:a )?deal-?breakers?)\b.{0,10}(?:to me|for me)?"
    r"|\bwhat (?:counts|matters)(?: most)? (?:to|for) (?:me|us)\b|\bit (?:matters|"
    r"is important) to (?:me|us)\b"
    rf"|{MY} (?:\w+ )?(?:philosophy|motto|belief|beliefs|principles?|conviction|"
    rf"convictions|faith|religion|values|"
    r"moral code|worldview|credo|creed|ethics|stance|mantra|guiding principle|opinion|"
    r"view|politics|conscience)"
    r"\b.{0,30}? (?:is|are|on|tells?|says?|comes?|that|does not|forbids?|means?|"
    r"matters?|have|has|lean|leans)\b"
    r"|\b(?:taught|has taught|have taught|always told) (?:me|us) that\b"
    r"|\b(?:is|are) (?:a form|a sign|a matter|a question) of .{2,40} (?:for|to) (?:me|us)\b"
    r"|\bmy (?:rule|rules|maxim) (?:of|in|for) life\b|\blife (?:has )?taught me\b"
    r"|\bmy (?:\w+ )?(?:\w+ )?always (?:said|told me|says) that .{3,100}\bi (?:live by|believe|agree|hold)\b"
    r"|\bcomes? first for (?:me|us)\b|\bmy faith\b|\bthat is what i believe\b|"
    r"\bi stand by that\b|\bis what i (?:believe in|stand for|live by|value)\b"
    r"|\bno one (?:can|will) (?:ever )?convince me\b|\bis a (?:human right|basic right|fundamental right)\b"
    r"|\bi owe it to\b|\bone of my (?:core |deepest |strongest )?(?:values|principles|beliefs)\b"
    r"|\bas an? (?:\w+ )?" + _CREED + r",? (?:i|we|myself)\b"
    r"|\b(?:raised|brought up|born) (?:as )?(?:a |an )?(?:strict |strictly )?" + _CREED + r"\b"
    r"|\bmy (?:guiding|core) (?:value|principle)\b|\babove all (?:else)?,? i value\b"
    r"|\bi (?:firmly |really )?do not (?:think|believe) (?:anyone|anybody|people|any|"
    r"it is (?:right|ok|fair|moral))"
    r"|\b(?:is|are) (?:just |simply |always |never )?(?:wrong|immoral|evil|a sin|"
    r"unethical),? (?:i think|i believe|in my)\b"
)
_NOT_A_CONVICTION = re.compile(
    rf"{TASK_THING.pattern}|\b(?:the|your|this|that) (?:second|first|last|other|new|"
    rf"old) (?:one|version|option|draft)\b"
    r"|\b(?:we|i) should (?:use|add|go|try|start|change|do|make|write|move|call|put|have|take|ask)\b"
    r"|\bhow (?:do|can|should|would) (?:i|you|we)\b|\bsomething is\b|\bin step\b|"
    r"\byou (?:made|should|are|were|have|can)\b"
    r"|\b(?:important|means|matters) to me (?:to|that) (?:get|have|know|see) (?:this|"
    r"it)\b|\bto me it (?:looks|sounds|seems)\b"
    r"|\bfor me (?:it|this|that) (?:works|does|is)\b"
)

RULES = (
    Rule("beliefs", re.compile(rf"{ME} {_HOLD}"), unless=_NOT_A_CONVICTION),
    Rule("beliefs", re.compile(_IMPERSONAL), unless=_NOT_A_CONVICTION),
    Rule("beliefs", re.compile(_THINK), unless=_NOT_A_CONVICTION),
)
