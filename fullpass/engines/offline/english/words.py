"""Word lists that several tables of the English rules share, as pieces of patterns over the normal form."""

from __future__ import annotations

import re

ME = r"\b(?:i|we)"
MY = r"\b(?:my|our)"

FAMILY = (
    r"(?:(?:older|younger|little|big|eldest|youngest|oldest|late|twin|step|half|great|"
    r"grand|only|first|second|"
    r"ex|soon to be|\w+ year old)[ -])*"
    r"(?:wife|husband|partner|spouse|fianc[eé]e?|girlfriend|boyfriend|son|daughter|kids?|child|children|baby|"
    r"babies|twins|mother|mom|mum|mama|father|dad|papa|parents|brother|sister|siblings?|grandmother|grandma|"
    r"granny|grandfather|grandpa|grandparents|grandson|granddaughter|grandchild(?:ren)?|aunt|uncle|niece|"
    r"nephew|cousin|stepson|stepdaughter|stepmother|stepfather|godson|goddaughter|"
    r"(?:mother|father|brother|sister|son|daughter)[ -]in[ -]law)"
)
PET = (
    r"(?:dogs?|cats?|pupp(?:y|ies)|kittens?|horses?|pon(?:y|ies)|rabbits?|hamsters?|"
    r"parrots?|tortoises?|birds?|"
    r"greyhounds?|chickens?|goats?|guinea pigs?|budgies?|ferrets?|snakes?|bees|"
    r"retrievers?|terriers?|poodles?|"
    r"dachshunds?|labradors?|beagles?|corgis?|collies?)"
)
EVENT = (
    r"(?:birthday|anniversary|green card|membership|subscription|warranty|"
    r"insurance|wedding|engagement party|deadline|due date|exams?|finals?|"
    r"test|surgery|operation|"
    r"appointment|interview|flight|trip|holiday|vacation|honeymoon|move|lease|contract|"
    r"visa|passport|residence "
    r"permit|graduation|defen[cs]e|viva|marathon|race|tournament|competition|concert|gig|exhibition|"
    r"conference|talk|launch|release|semester|term|season|school year|first day|last day|start date|"
    r"end date|notice period|probation(?: period)?|reunion|meeting|ceremony|baptism|christening|bar mitzvah|"
    r"bat mitzvah|communion|funeral|retirement(?: party)?|court date|hearing|audition|recital|submission|"
    r"paper|thesis|dissertation|presentation|sabbatical|leave|check-?up|scan|mri|x-?ray|biopsy|ultrasound|"
    r"colonoscopy|driving test|license|licence|tax return|grant|application|course|bootcamp|internship|"
    r"apprenticeship|premiere|opening|festival|pilgrimage|cruise|camp|match|game|demo|go-?live|cutover|"
    r"inspection|closing|rent|mortgage|loan|election|review|workshop|retreat|performance|book launch|"
    r"housewarming|shower|quinceañera|prom|therapy|session|class|lesson|half marathon|triathlon|ironman|"
    r"naming day|name day|diploma|citizenship|tour|gala|board meeting|kick-?off|hand-?over|sprint|service)"
)
# What a task is about, not what a life is about.
AT_HAND = (
    r"(?:it|this|that|these|those|them|him|her|one|ones|both|either|you|your|"
    r"the (?:first|second|third|fourth|"
    r"last|other|latter|former|new|old|idea|ideas|way|one|ones|current|previous|next|following|above|below|"
    r"sound|look|version|title|option|result|results|answer|same|original|whole|part|point|structure|tone|"
    r"changes?|draft|format|suggestions?|approach|concept|story|text|example|style|ending|beginning|plan)|"
    r"(?:the|an?) [\w-]+ (?:version|option|draft|variant|wording|title|one)|"
    r"option|version|number|what you|how you|how it|how this|to know|to see|to hear|to ask|to add|to get|"
    r"to have|to make|to understand|to create|to use|to change|to find|to be able|to do)\b"
)
# Words that tie a sentence to the task at hand, whatever it says.
AT_WORK_HERE = (
    r"\b(?:the|this|(?<!think )(?<!believe )(?<!say )that|these) (?:script|code|function|server|image|file|"
    r"files|diagram|"
    r"table|command|output|error|bug|exercise|"
    r"scenario|exam question|prompt|query|loop|method|variable|screenshot|attachment|"
    r"document|container|branch|endpoint|"
    r"(?:first|second|third|last|blue|red|green|other|left|right|latter|former) (?:one|"
    r"version|option|draft|paragraph|sentence|title))\b(?! of )"
    r"|\boption [a-d]\b|\bin step \d|\bin (?:this|the|that|my) (?:game|story|exercise|"
    r"scene|example|scenario|novel|play|movie)\b|"
    r"\bin the (?:case study|example|exercise|contract|invoice|brochure|document|leaflet)\b|"
    r"\b(?:invoice|brochure|leaflet|syllabus|article|textbook|manual|flyer) (?:says|states|claims)\b|"
    r"\baccording to the\b|"
    r"\bsame (?:result|error|output|thing|problem)\b"
    r"|\b(?:get|got|getting|returns?|throws?) (?:a )?(?:\d{3}|an? (?:\w+ )?error)\b|"
    r"\b(?:writing|drafting|sending|composing) (?:an?|the|this|my) (?:\w+ )?(?:e-?mail|"
    r"mail|letter|message|reply)\b"
    r"|\btrain of thought\b|\b\w+ question$|\bfictional\b|"
    r"\bwe are a (?:\w+ )?(?:company|startup|team|agency|brand)\b(?!.* working on\b)|\bsitting here\b|"
    r"\bto this (?:bug|error)\b"
    r"|\b(?:run|runs|running) the \w+ (?:every|each|with)\b|\bin the simulation\b|\bin a simulation\b"
)
TASK_THING = re.compile(
    r"\b(?:error|errors|exception|stack ?trace|traceback|function|method|loop|array|variable|regex|query|"
    r"column|columns|cell|cells|spreadsheet|dataframe|line \d+|line of|lines|json|csv|html|css|div|button|"
    r"endpoint|request|response|payload|script|snippet|syntax|compile|compiles|"
    r"undefined|null|install(?:ed|ing)?|"
    r"the (?:comma|semicolon|word|heading|caption|slide|chart|graph|axis|histogram|node|listener|clock|"
    r"innkeeper|goblins?|formula)|"
    r"in line \d+|(?:that|my) (?:formula|equation|histogram|accuracy)|paragraph|sentence|bullet|wording|"
    r"phrase|synonym|step \d+|typo|the (?:code|output|table|formula|file|"
    r"files|model|chart|prompt|answer|bug|problem|question|solution|string|list|page|image|picture))\b"
)

MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
)
# a day of the calendar: more than a month, a season or a year
DAY_OF_MONTH = (
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}|\b{MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?!\d)|"
    rf"\b\d{{4}}-\d\d-\d\d\b|"
    rf"\bthe \w+ of {MONTH}"
)
