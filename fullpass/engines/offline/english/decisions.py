"""English sentences that say what a person decided, and the circumstances of the person's life."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.words import FAMILY, ME, MY, PET
from fullpass.engines.offline.languages import Rule

_DECIDE = (
    r"(?:(?:have |had )?(?:decided|chosen|chose|opted|resolved|settled (?:on|for)|concluded|agreed (?:to|that|on)|"
    r"made (?:up my mind|up our minds?|the (?:\w+ )?(?:decision|choice|call)|a (?:\w+ )?decision|my decision)|"
    r"(?:quit|resigned|given up|gave up|stopped (?:using|drinking|smoking|eating|working|buying|going|playing|watching|taking|reading|flying|"
    r"driving|paying|posting|seeing|doing|writing|trying|wearing|attending|coaching|studying|teaching)|dropped out|turned down|turned (?:it|the \w+|their \w+|them) down|"
    r"turned \w+(?: \w+){0,4} down|ditched|abandoned|"
    r"cancelled|canceled|deleted (?:my|our|all my)|sworn off|swore off|walked away|stepped (?:down|back)|handed in|"
    r"accepted (?:the|an|a|their|my)|declined|rejected (?:the|an|their)|"
    r"broke up with|got rid of|cut (?:ties|off contact)|went down to|"
    r"cut (?:back|down)|gone part[ -]time|went part[ -]time|went with|gone with|picked .{2,50} over|went for .{2,40} (?:over|instead)|"
    r"dropped (?:the|my|our)|given notice|gave notice|postponed|put .{2,40} on hold|committed to|pulled out|"
    r"enrolled|signed up|moved on from|left (?:my|the|our|a) (?:\w+ ){0,4}(?:to|for|because|after|in)|"
    r"left (?:facebook|twitter|whatsapp|instagram|google|tiktok|academia|linkedin)|sold (?:my|our|the)|bought (?:a|an|our|my)|"
    r"took (?:the|a) (?:\w+ )?(?:job|offer|position|pay cut|year off|sabbatical|gap year|leap|plunge)|"
    r"switched (?:from .{2,40} )?to .{2,60}(?:because|since|so that|to save|due to)|moved (?:from .{2,40} )?to .{2,60}(?:because|to be|due to)|"
    r"started .{2,40} instead of|retired early|paid off|passed on|said (?:no|yes) to|went back to|gone back to))|"
    r"(?:am|are) (?:not )?going to (?:quit|leave|stay|take over|resign|retire|sell|divorce|move|switch|drop out|stop|accept|decline|keep)|"
    r"(?:am|are) (?:quitting|leaving (?:my|our|the)|retiring|resigning|dropping out|giving up|selling (?:my|our|the)|switching (?:careers?|to|from)|keeping the|"
    r"not renewing|staying (?:with|in|at)|sticking with|going with)|"
    r"will not (?:be )?(?:renew|renewing|have|buy|take over|go back|work for|accept|move|vote|use)|"
    r"do not plan to|no longer (?:\w+)|used to \w+ .{2,60}\b(?:but|now|until)|have switched careers)"
)
_DECIDED_PASSIVE = (
    r"\b(?:it (?:was|has been|is) decided|the decision (?:is|was|has been) (?:made|final|taken|to|mine|ours)|"
    r"my (?:\w+ )?(?:decision|choice) (?:is|was|to|fell|has)|our (?:\w+ )?(?:decision|choice) (?:is|was|to|fell|has)|my mind is made up|"
    r"the reason (?:i|we) (?:chose|left|quit|moved|switched|decided|picked|stopped)|"
    r"instead of .{2,40},? (?:i|we) (?:chose|went|took|picked|opted|bought|will|am going)|"
    r"after .{2,60},? (?:i|we) (?:chose|went with|settled|decided|ended up))\b"
    r"|^(?:decided|chose|opted|quit|settled on|gave up|turned down|resigned) "
    rf"|\b(?:our|my) (?:team|company|family|board|startup|band|group) (?:has |have )?(?:decided|chose|opted|agreed|settled|picked|voted)"
)
_WORK = (
    r"(?:(?:have |have been |currently )?(?:work|worked|working) (?:as|at|for|in|with|from|part|full|nights|shifts|"
    r"the night|remotely|mainly|on a|on the|two|three|four|\d)|am working (?:as|at|for|in|part|full|remotely|nights)|"
    r"do (?:mostly |mainly )?(?:night|day|late|early) shifts|do night|"
    r"am (?:self-?employed|unemployed|retired|employed|freelanc\w+|between jobs|on (?:parental|maternity|sick|"
    r"paternity|disability)|semi-retired|laid off|a stay[ -]at[ -]home|out of work)|"
    r"have been (?:self-?employed|unemployed|retired|employed|freelanc\w+|laid off|working|promoted|made redundant|"
    r"fully remote|remote)|(?:was|got|have been|were) (?:promoted|laid off|made redundant|fired|hired|transferred|furloughed|let go)|"
    r"manage (?:a|the|an)|lead (?:a|the|an)|run (?:a|an|the|my|our)|own (?:a|an|two|three|the|several)|"
    r"(?:teach|coach|lecture|tutor|mentor|nurse|farm|supervise|practise|practice) (?!me|you|it|this)|"
    r"earn (?:my|a|about|around)|make a living|have owned|sing (?:in|alto|tenor|bass|soprano)|serve (?:as|in|on)|served|"
    r"am in (?:charge|sales|marketing|finance|tech|hr|banking|education|the (?:army|navy|military|air force|police))|"
    r"freelance|commute|volunteer|chair the|work remotely|do shift work)"
)
_HOME = (
    r"(?:(?:have |have been |currently |both )?(?:live|lived|living|reside|residing|based) (?:in|near|on|at|with|alone|together|"
    r"outside|by|just|next|abroad|between|there|here|off|out|under|about)|am (?:living|based|located|staying|residing) (?:in|near|out|with|at|on)|"
    r"live here|(?:have )?(?:moved|relocated|emigrated|immigrated) (?:\w+ )?(?:to|from|out|in|into|back|here|away|abroad|house|countries)|"
    r"grew up|was raised|were raised|come from|came from|am (?:originally )?from|are (?:originally )?from|"
    r"was born|were born|hail from|"
    r"rent (?:a|an|out|from|my)|share (?:a|an|my) (?:flat|apartment|house|room)|have (?:settled|a mortgage|a house|a "
    r"garden|a farm|an allotment|a flat)|(?:am|are) (?:renting|raising|homeschooling|expecting|renovating|relocating|moving)|"
    r"do not (?:own|drive|have (?:a|any) (?:car|kids|children|tv|pets|partner|siblings|garden|dishwasher|oven|degree|licen[cs]e))|"
    r"(?:left|leave) the (?:city|country|countryside|village|army|church))"
)
_FAMILY_LIFE = (
    rf"(?:have (?:got )?(?:a|an|one|two|three|four|five|six|seven|no|\d+)(?: \w+){{0,3}} (?:{FAMILY}|{PET}|kids?|sons?|daughters?|"
    rf"teenagers?|toddlers?|stepkids|grandkids|grandchildren|siblings|brothers|sisters|stepchildren|adopted|foster \w+)\b|"
    rf"have (?:kids|children|twins|triplets|no (?:kids|children|siblings))|"
    rf"(?:have |just |also )?(?:adopted|fostered|rescued|got|are getting|am getting) (?:a|an|our|two|my|three) (?:\w+ ){{0,3}}{PET}\b|"
    rf"(?:have )?(?:owned|kept|had) {PET}|keep {PET}|"
    r"(?:am|are|have been|was|were|have) (?:\w+ )?(?:married|divorced|separated|widowed|single|engaged|in a relationship|"
    r"dating|together|expecting|pregnant|adopted|an only child|orphaned|childless|child-?free|polyamorous|estranged|seeing someone)|"
    r"got (?:married|engaged|divorced|separated)|(?:foster|adopt|homeschool|raise|look after|care for|take care of) (?:my|our|two|three|a|an)|"
    r"lost (?:my|our)|miscarried|(?:do not|have not) (?:speak|spoken|spoke|talk|talked) (?:to|with) my|became (?:a|an) (?:\w+ )?(?:father|"
    r"mother|dad|mum|mom|parent|grandfather|grandmother|uncle|aunt|widow))"
)
_BODY = (
    r"(?:have (?:had )?(?:got )?(?:\w+ ){0,4}?(?:diabetes|asthma|adhd|add|autism|epilepsy|migraines?|eczema|arthritis|anxiety|"
    r"depression|ocd|ptsd|endometriosis|ibs|crohn\w*|colitis|celiac|coeliac|hypertension|blood pressure|"
    r"cholesterol|tinnitus|dyslexia|bipolar|cancer|ms|lupus|fibromyalgia|insomnia|sleep apn\w+|psoriasis|"
    r"scoliosis|anemia|anaemia|hypothyroid\w*|hashimoto\w*|pcos|gout|osteoporosis|glaucoma|chronic \w+|"
    r"pacemaker|hearing aids?|prosthe\w+|disabilit\w+|syndrome|disorder|disease|condition|bad (?:knee|knees|back|hip)|herniated|"
    r"stutter|stammer|aphantasia|allerg\w+|reflux|rosacea|tourette\w*|dyspraxia|dyscalculia|vertigo|long covid)\b|"
    r"suffer from|live with (?!my|a |the|two|three)|struggle with (?:depression|anxiety|insomnia|adhd|my weight|addiction|chronic)|was diagnosed|have been diagnosed|were diagnosed|got diagnosed|"
    r"(?:am|are|was born|have been) (?:\w+[ -]){0,4}?(?:diabetic|asthmatic|autistic|dyslexic|epileptic|deaf|blind|hard of hearing|colou?r-?blind|"
    r"left-?handed|neurodivergent|bipolar|disabled|paraly[sz]ed|short-?sighted|near-?sighted|far-?sighted|anemic|immunocompromised|celiac|"
    r"coeliac|pregnant|sober|teetotal|in recovery|in remission|transgender|trans|gay|lesbian|bisexual|queer|asexual|non-?binary|adhd|"
    r"an? (?:\w+ )?(?:introvert|extrovert|amputee|diabetic|asthmatic|survivor|alcoholic|insomniac|vegan|empath)|introverted|"
    r"extroverted|shy|highly sensitive|perimenopausal|menopausal|bilingual|trilingual)\b|"
    r"use a (?:wheelchair|cane|walker|hearing aid|screen reader)|wear (?:glasses|contacts|hearing aids)|"
    r"take (?:\w+ ){0,3}(?:every (?:morning|day|night)|daily|medication|insulin|antidepressants|for my)|"
    r"have been on (?!the|a call|hold|it)|am on (?:\w+ ){0,2}(?:medication|insulin|metformin|antidepressants|blood thinners|dialysis|chemo|the pill|a diet|"
    r"statins|beta blockers|ssris)|"
    r"(?:had|have had) (?:a|an|my) (?:\w+ ){0,3}(?:stroke|heart attack|transplant|hysterectomy|bypass|accident|breakdown|burnout|concussion|c-?section|"
    r"surgery|operation|replacement|miscarriage)|broke my|tore my|lost my (?:sight|hearing|leg|job|voice|sense)|"
    r"have to have|(?:am|are) (?:about )?(?:\d+|\w+ty(?:[ -]\w+)?)(?: years old| years? of age| now)?$|am (?:\d\d)\b(?! (?:percent|%|min|minutes|km|miles|weeks in|pages))|am \d+ weeks|"
    r"(?:am|are) \d+ years|turned \d\d\b|(?:can not|cannot) (?:run|walk|hear|see|drive|swim|lift|sit|stand for|have (?:kids|children)|climb|smell|taste)\b)"
)
_SKILL = (
    r"(?:(?:have )?(?:played|play) (?:the |in a |in an )|have (?:played|practi[sc]ed|trained|danced|sung|been playing|been dancing|been practi[sc]ing)|"
    r"speak (?:\w+ ){0,3}(?:fluently|english|german|french|spanish|italian|dutch|portuguese|polish|russian|arabic|mandarin|"
    r"cantonese|chinese|japanese|korean|hindi|urdu|tamil|turkish|swahili|welsh|irish|swedish|greek|hebrew|catalan|"
    r"languages|at home)|(?:have )?(?:graduated|studied|majored|minored|trained as|qualified as|hold (?:a|an|both|dual)|have (?:a|an|my) (?:\w+ ){0,4}(?:degree|phd|"
    r"doctorate|masters?|master's|bachelors?|bachelor's|diploma|licen[cs]e|certificate|background|citizenship|passport|green card|visa))|"
    r"(?:was|were) in the (?:army|navy|military|air force|marines|peace corps|police)|got into|"
    r"am (?:self-taught|a native|fluent|bilingual|new to|a beginner|an absolute beginner|learning)|do not (?:speak|know any)|"
    r"grew up (?:speaking|with|without|in)|am on the (?:board|committee|team)|belong to|am a member)"
)
_NOT_A_ROLE = (
    r"(?:bit|little|lot|tad|fan|big|huge|idiot|fool|mess|bad|good|total mess|having|hurry|loss|dummy|wreck|"
    r"looking|trying|wondering|getting|using|moron|zombie|while|few|couple|user (?:of|and)|long way|step|point|"
    r"man of|simple|newbie question|customer (?:and|of)|windows user|confused|tired|sure|hungry)"
)
_ROLE = (
    rf"(?:am|are|was|were|have been|have always been|became|am also|used to be|am both|am currently|being|trained as) (?:also )?(?:now )?(?:the |an? )(?!{_NOT_A_ROLE}\b)"
    r"(?:[\w'&/+.-]+ ?){1,6}"
)
_POSSESSED = (
    rf"{MY} (?:full |first |last |real |nick)?name is\b|{MY} (?:mother tongue|native language|first language|day job|job|"
    r"profession|occupation|job title|role|employer|background|hometown|home town|nationality|age|blood type|star sign|zodiac "
    r"sign|ethnicity|time ?zone|work|height|weight|degree|specialty|field|industry|commute|salary|income|diagnosis|"
    r"heritage|family|household|house|home|flat|apartment|landlord|neighbou?rhood|mortgage|visa|citizenship|workplace|"
    r"company|team|tortoise|horse|farm|school|department|ancestors|roots|surname|"
    rf"title|{PET})\b(?: [\w'&.-]+){{0,3}}? (?:is|are|was|were|has|have|does|do|consists|runs|expires|comes?|means|lives?|employs|pays|dates)\b"
    rf"|{MY} (?:\w+ )?{FAMILY}(?:,? [\w-]+)? (?:(?:also )?lives? (?:with|next to|near|in|just)|(?:is|are) (?:called|named|\d+|(?:in |almost |nearly )?\w+ years? old|bilingual|in (?:kindergarten|primary|school|college|"
    r"\w+ grade)|dead|deceased|no longer with us|a (?:toddler|baby|newborn|teenager))|and i\b.{0,40}\b(?:do not|have not|no longer|live|are|have|got|run|own|share|met)|"
    r"has passed|has died|passed away|died)\b"
    r"|\b(?:is|was) (?:the name of )?(?:my|our) (?:home ?town|mother tongue|native language|job|profession|name|day job)\b"
    rf"|\b(?:all|half|most|both) of (?:my|our) (?:family|kids|children|siblings)\b"
)
_AS_ONE = (
    r"\bas (?:an? |the )(?!(?:result|matter|rule|way|whole|consequence|last|bonus|side|follow|reminder|test|start|first|next|gift|present|surprise|"
    r"starting|side ?note|list|table|string|bullet|json|csv|function|class|function of|fallback|joke|warning)\b)(?:[\w-]+ ){0,3}?(?:of|with|who|in|from|myself|mum|mom|mother|father|dad|parent|nurse|"
    r"teacher|engineer|doctor|developer|student|designer|lawyer|writer|manager|freelancer|scientist|nurse|\w+(?:er|or|ist|ian|ant|eur|woman|man))\b.{0,60}"
    r"|\bbeing (?:a|an|the) (?:\w+ ){0,4}(?:of|with|mother|father|parent|nurse|teacher|\w+(?:er|or|ist|ian))\b"
    r"|\b(?:guy|woman|man|person|girl|someone|somebody|people|one|parent|mother|father) like (?:me|us)\b"
    r"|\bas someone (?:who|with)\b|\b(?:me|myself) included\b"
    r"|\bhalf of (?:my|our) family\b|^(?:born|raised|born and raised|grew up|based|living|lives|working) (?:and raised )?(?:in|near|as)\b"
    r"|^(?:\w+ )?(?:\d\d|\w+ty(?:[ -]\w+)?)[ -]years?[ -]old\b|^single (?:mum|mom|dad|father|mother|parent)\b"
    r"|\bhas been (?:my|our) home\b|\bi am (?!a\b|an\b|the\b)[a-z]+,? (?:a|an|the) \w+"
    r"|\b(?:since|ever since) (?:my|our) (?:\w+ ){1,3},? (?:i|we)\b|\bi have known (?:her|him|my)\b"
)
_PASSING = re.compile(
    r"\b(?:today|tonight|right now|this (?:morning|evening|afternoon)|yesterday|at this point|in a hurry|on the (?:train|bus|phone|way|plane))\b"
    r"|\b(?:i|we) (?:am|are) (?:a )?(?:bit|little) \w+ed\b|\b(?:used to|is) (?:it|this|that)\b"
    r"|\b(?:i|we) (?:am|are|was|were) (?:the one|an? (?:idiot|fool|mess))\b|\bi am a (?:user|new user)\b"
    r"|\b(?:work|working|worked) (?:with (?:a|the|an|this)|on (?:a|the|this) (?:list|file|table|script|function|text|mac|windows|linux)|in (?:excel|a function))\b"
    r"|\bno longer (?:work|need|see|get|know|understand|want (?:it|this))\b|\bdecided (?:by|that the (?:code|function))"
    r"|\bstopped (?:at|on|working)\b|\b(?:am|are) (?:getting (?!a\b|an\b|our\b|my\b|married|two\b)|trying|looking|wondering|having)\b|\b(?:am|are) not an?\b"
    r"|\bthe person i\b|\bhave (?:a|an) (?:list|file|table|question|problem|idea|issue|bug|error|function|script|spreadsheet|string|feeling|headache|cold|minute|meeting)\b"
)
_STILL_A_DECISION = re.compile(
    r"\b(?:have not|not yet|can not|do not) (?:decide|decided|make up|know)|\bundecided\b|\b(?:if|whether) i (?:should|decide)"
    r"|\b(?:quit|left|stopped|turned|dropped|cancelled|canceled|deleted|rejected) (?:the (?:app|program|browser|terminal|process|server|table|query|file|window|page|game|row|column|index)|at|it|working)\b"
    r"|\bpassed on (?:the|a) (?:argument|parameter|value)|\bno longer (?:works?|need|see|get|know|understand|sure|have (?:the|this))\b"
    r"|\bgoing with (?:option|version|the (?:first|second|third|last))\b|\b(?:chose|picked|decided on|settled on) (?:option|version|the (?:first|second|third|last))\b"
)

DECISION_RULES = (
    Rule("decisions", re.compile(rf"{ME} {_DECIDE}"), unless=_STILL_A_DECISION),
    Rule("decisions", re.compile(_DECIDED_PASSIVE), unless=_STILL_A_DECISION),
)
CONTEXT_RULES = (
    *(
        Rule("decisions", re.compile(rf"{ME} {part}"), unless=_PASSING)
        for part in (_WORK, _HOME, _FAMILY_LIFE, _BODY, _SKILL, _ROLE)
    ),
    Rule("decisions", re.compile(_POSSESSED), unless=_PASSING),
    Rule("decisions", re.compile(_AS_ONE), unless=_PASSING),
)
