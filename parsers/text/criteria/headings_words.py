"""The vocabularies of headings: section titles in many languages, topics, populations, and words that say nothing.

Lower-case throughout; the patterns are matched without regard to case. None repeats without bound inside another.
"""

from typing import Final

from parsers.schema import CriterionKind


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


def _phrases(table: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in " ".join(table.split()).split("|"))


_CRITERIA: Final = r"\s*(?:criteri(?:a|on|as|ums?)|critera|citeria|criterai)"
# The misspellings of a hurried typist are part of the vocabulary: "Exlusion Criteria", "Inlcusion criteria".
INCLUSION: Final = r"(?:inclusion(?:ary|s)?|inclusive|inclussion|inclution|inculsion|inlcusion|inlusion|incusion)"
EXCLUSION: Final = r"(?:exclusion(?:ary|s)?|exclusive|exclussion|exclution|exculsion|exlcusion|exlusion|excusion)"
_AND: Final = r"\s*(?:/|&|,|\band\b|\bor\b)\s*"

_BOTH: Final = (
    rf"\b{INCLUSION}(?:{_CRITERIA})?{_AND}{EXCLUSION}{_CRITERIA}",
    rf"\b{EXCLUSION}(?:{_CRITERIA})?{_AND}{INCLUSION}{_CRITERIA}",
    r"\bcriterios de inclusi[oó]n y (?:de )?exclusi[oó]n",
    r"\bcrit[eé]rios de inclus[aã]o e (?:de )?exclus[aã]o",
    r"\bcrit[eè]res d['’]inclusion et (?:d['’])?exclusion",
    r"\bcriteri di inclusione (?:e|ed) (?:di )?esclusione",
    r"\bein-? und ausschlusskriterien",
    r"\bкритерии включения и (?:не)?исключения",
    r"(?:纳入|入选)(?:和|与|及|、|/)排除标准",
    r"選択(?:・|および|/)除外基準",
)
_OUT: Final = (
    rf"\bnon[- ]?{INCLUSION}{_CRITERIA}",
    rf"\b{EXCLUSION}{_CRITERIA}",
    rf"\b(?:in|non[- ]?)eligib(?:le|ility){_CRITERIA}",
    rf"\bcriteria (?:for|of) (?:{EXCLUSION}|ineligibility)",
    r"\bcrit[eè]res? (?:d['’]\s?exclusion|de non[- ](?:inclusion|éligibilité))",  # French
    r"\bcriterios? de (?:exclusi[oó]n|no inclusi[oó]n)",  # Spanish
    r"\bcrit[eé]rios? de (?:exclus[aã]o|não inclus[aã]o)",  # Portuguese
    r"\bcriteri di (?:esclusione|non inclusione)",  # Italian
    r"\bcriteris d['’]exclusió",  # Catalan
    r"\b(?:haupt)?ausschlu(?:ss|ß)[- ]?kriterien",  # German
    r"\bexclusie-?criteria",  # Dutch
    r"\be(?:x|ks)klusions-?kriteri(?:er|et|um)|\beksklusjonskriterier|\bpoissulkukriteerit",  # Nordic
    r"\bkryteria (?:wyłączenia|wykluczenia|nie ?włączenia)",  # Polish
    r"\bkritéria (?:vyloučení|vyřazení|nezařazení|vylúčenia)|\b(?:vylučovací|vyřazovací) kritéria",  # Czech, Slovak
    r"\bkizárási kritériumok?|\bcriterii de excludere",  # Hungarian, Romanian
    r"\bкритери[ийя] (?:не\s?включения|исключения|виключення)",  # Russian, Ukrainian
    r"\b(?:dışlama|hariç tutulma|dışlanma) kriterleri",  # Turkish
    r"\bκριτήρια αποκλεισμού|\btiêu chuẩn loại trừ|\bkriteria eksklusi",  # Greek, Vietnamese, Indonesian
    r"(?:排除|剔除|除外)(?:标准|標準|基準)|제외\s?(?:기준|조건)",  # Chinese, Japanese, Korean
)
_IN: Final = (
    rf"\b{INCLUSION}{_CRITERIA}",
    rf"\bcriteria (?:for|of) {INCLUSION}",
    r"\bcrit[eè]res? d['’]\s?inclusion",
    r"\bcriterios? de inclusi[oó]n",
    r"\bcrit[eé]rios? de inclus[aã]o",
    r"\bcriteri di inclusione",
    r"\bcriteris d['’]inclusió",
    r"\b(?:haupt)?einschlu(?:ss|ß)[- ]?kriterien",
    r"\binclusie-?criteria",
    r"\bin(?:k|c)lusions-?kriteri(?:er|et|um)|\binklusjonskriterier|\bsisäänottokriteerit",
    r"\bkryteria (?:włączenia|kwalifikacji)",
    r"\bkritéria (?:zařazení|zaradenia|pro zařazení)",
    r"\bbeválasztási kritériumok?|\bcriterii de includere",
    r"\bкритери[ийя] (?:включения|включення)",
    r"\b(?:dahil (?:edilme|etme|olma)|alınma) kriterleri",
    r"\bκριτήρια (?:ένταξης|εισαγωγής)|\btiêu chuẩn (?:lựa chọn|nhận vào)|\bkriteria inklusi",
    r"(?:纳入|納入|入选|入選|入组|入組|選択|適格)(?:标准|標準|基準)|(?:선정|포함)\s?(?:기준|조건)",
)
_LATER: Final = (rf"\b(?:withdrawal|drop-?out|discontinuation|suspension|termination|stopping){_CRITERIA}",)

# The cores of titles; the first kind that matches wins, so that "non-inclusion" is no inclusion.
TITLES: Final[tuple[tuple[CriterionKind, str], ...]] = (
    ("unspecified", "|".join(_BOTH)),
    ("exclusion", "|".join(_OUT)),
    ("inclusion", "|".join(_IN)),
    ("unspecified", "|".join(_LATER)),
)
# What a title in another language than English has in small letters, one of them at least.
TITLE_WORDS: Final = _words(
    "kriter kritér kryter critère critéri criterii citeria критери κριτήρια chuẩn 标准 標準 基準 기준 조건"
)

# Words in front of a title that add nothing to it: "Key Inclusion Criteria:" is no more than "Inclusion Criteria:".
PLAIN: Final = _words("key main major principal select selected some important the study trial overall")

# Topics that group items: what PDQ, protocol templates and registries print above them, without their colon.
TOPICS: Final = _phrases(
    """
    disease characteristics | patient characteristics | prior concurrent therapy | prior/concurrent therapy | age |
    sex | gender | weight | menopausal status | performance status | life expectancy | hematopoietic |
    haematopoietic | hepatic | renal | cardiovascular | pulmonary | neurologic | other | others | biologic therapy |
    chemotherapy | endocrine therapy | radiotherapy | surgery | immunotherapy | hormonal therapy |
    medical conditions | medical condition | medical history | medical and surgical history | surgical history |
    prior/concomitant therapy | prior or concomitant therapy | prior therapy | prior treatment | concomitant therapy
    | concomitant medication | concomitant medications | prior and concomitant medications |
    prior/concurrent clinical study experience | prior clinical study experience | clinical study experience |
    diagnostic assessments | other exclusions | other inclusions | informed consent | consent | reproduction |
    contraception | reproductive status | lifestyle | diet | type of participant and disease characteristics |
    type of participants and disease characteristics | type of patient and disease characteristics |
    type of subject and disease characteristics | sex and contraceptive/barrier requirements | genetic sampling |
    laboratory values | abnormal laboratory values | laboratory tests | laboratory parameters |
    laboratory assessments | laboratory findings | laboratory | general | safety | demographics | patient age |
    target disease | diagnosis | previous or current medical conditions | previous and current medical conditions |
    allergies | infections | infection | cardiac | neurological | psychiatric | oncology | organ function |
    adequate organ function | imaging | clinical conditions | demographic characteristics
    """
)

# Nouns of a population, as a label names it: "Healthy volunteers", "Patients with asthma:", "HFpEF subjects".
POPULATION: Final = (
    r"patients?|participants?|subjects?|volunteers?|controls?|individuals?|persons?|people|cases|adults?|children"
    r"|adolescents?|infants?|neonates?|newborns?|females?|males?|women|men|boys|girls|mothers?|fathers?|parents?|donors?"
    r"|recipients?|caregivers?|carers?|providers?|clinicians?|physicians?|nurses?|partners?|siblings?|students?|staff"
    r"|cohorts?|groups?|populations?|arms?|survivors?|asthmatics|diabetics|smokers|non-?smokers|users|families|dyads?"
)
# Parts of a trial with their number or letter: "Part A", "Cohort 2 (expansion)", "Visit1", "Substudy C".
PART: Final = r"cohort|group|part|arm|phase|strat(?:um|a)|sub-?study|module|step|period|visit|aim|panel|track"

# Words of a sentence that says nothing of its own but that a list follows.
GENERIC: Final = _words(
    """
    a an the all any each every one two three four both either at least most more than of or and and/or to in on
    into for from with by be being is are was were been will would should shall must may can could cannot not no
    none only if when who whom that which this these those their they he she it them there have has had having do
    does did as also neither nor before after during prior so such patient patients subject subjects participant
    participants person persons individual individuals people candidate candidates volunteer volunteers adult adults
    child children men women man woman male males female females potential eligible eligibility ineligible study
    studies trial trials research protocol registry clinical phase part main screening enrollment enrolment enrolled
    enroll enrol enrolling entry enter entering entered participation participate participating participated
    included include includes including inclusion excluded exclude excludes exclusion considered consideration
    consider order admitted allowed permitted selected selection randomized randomised randomization randomisation
    treatment recruited recruitment suitable qualify qualified following follows follow below above listed list meet
    meets meeting met satisfy satisfies satisfied satisfying fulfil fulfill fulfils fulfills fulfilled fulfilling
    present presence exist exists apply applies applied applicable criteria criterion conditions condition
    characteristics characteristic reasons reason requirements requirement true answers answer yes items item time
    times point baseline further other additional additionally key major specific general display displays exhibit
    show shows found identified known defined set out
    """
)
# Words that make a sentence of a line: a title or label has none of them.
SENTENCE: Final = _words(
    """
    must will would should shall may might can could is are was were be been has have had do does did who whose
    which that if unless because when not no none agree agrees willing able unable meet meets meeting met fulfil
    fulfill fulfils fulfills satisfy satisfies apply applies applied receive received receiving see than any
    following
    """
)
# Words behind which "Inclusion Criteria" is the object of a sentence: "meet the following Inclusion Criteria: ...".
GOVERNING: Final = _words(
    "the following all any of meet meets these those some one each no and or in per see other both"
)
# Words in front of "inclusion criteria" that make it a part of a phrase: "Patients with exclusion criteria of the law".
GOVERNED: Final = _words("with without for in of to from by per on at")
# Words at which a line breaks off: what comes next goes on with it.
UNFINISHED: Final = _words(
    "of with by for to from in on at and or the a an as including includes due than such between"
)
