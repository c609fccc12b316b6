"""Topics of criteria: what trials of every kind ask, and the matters that most fields share.
How terms are written is told in `comparator.criteria.vocabulary`.
"""

from typing import Final

TOPICS: Final[dict[str, str]] = {
    # who takes part, and how willingly
    "AGE": "age|aged|ages|years old|years of age|year old|older than|younger than|adult|adults|adolescent*|elderly|"
    "geriatric|toddler*|teenager*|schoolchild*|school age*|preschool*|underage|yr old|years or older|years and older|"
    "years and above|years and over|years or above",
    "SEX": "gender*|male or female|males or females|men or women|male and female|men and women|women and men|"
    "women or men|either sex|any sex|female or male|female and male|male patient|male subject|male participant|"
    "male volunteer|male sex|female patient|female subject|female participant|female volunteer|female sex|"
    "assigned male|assigned female|biological sex|biologically male|biologically female|cisgender|sexes",
    "RACE": "race|racial|ethnic*|caucasian*|african*|hispanic|asian|descent|ancestry|latino*|latina*|latinx|"
    "native american*|pacific islander*|japanese subjects|japanese participants|chinese subjects|of japanese|"
    "han chinese|white or|indigenous|aboriginal*|maori|first nations",
    "CONSENT": "informed consent|consent form|written consent|consent|consents|assent|icf|sign the informed|voluntar*|"
    "comprehend*|fully understand*|study objectives|purpose of the study|nature of the study|willing to sign|"
    "legal guardian*|legally authorized|legally acceptable|legal representative*|e consent|econsent|consenting|"
    "consented|volunteer to|volunteers to|agree to participate|agrees to participate|agreed to participate|"
    "sign and date|signed and dated|hipaa|capacity to consent|give consent|competent to|data protection|privacy|"
    "informed about the study|been informed|be informed|information sheet|information leaflet|informed decision*|"
    "informed of the|agreement to participate|agree to take part|agree to join|accept to participate|"
    "accepting to participate|accepted to participate|acceptance to participate|want to participate|"
    "wish to participate|wishes to participate|decline to participate|declined to participate|declines participation|"
    "declined participation|opt out|opted out|objection|opposed to|opposition|mentally incompetent|"
    "incapable of giving|incapable of consent*|parental permission|parental authority|written permission|next of kin|"
    "surrogate decision|legal proxy|understand the nature|understand the study|understand the purpose|"
    "understand the information|understand the risks|understand and sign|understanding of the study|"
    "understanding the study|patient agreement|signature|release of information|authorization form|"
    "release medical information|written authorization|informed content|decision making capacity|decisional capacity|"
    "capacity to decide|capacity to understand",
    "COMPLIANCE": "complian*|comply|complying|adhere|adherence|willing to follow|willing to attend|"
    "willing to participate|willing to complete|attend|follow up visits|study visits|study procedures|visit schedule|"
    "visit process|non complian*|noncomplian*|able to understand|scheduled visits|unable to complete|able to complete|"
    "ability to understand|refusal|refuse*|able to comply|complete the study|unable to perform|complete the protocol|"
    "follow instructions|adhering|study requirements|protocol requirements|completing study|complete study|"
    "study restrictions|participate the whole|follow the protocol|follow protocol|follow the instructions|"
    "follow the study|unwilling|unwillingness|willingness|return for|abide|lost to follow up|loss to follow up|"
    "followed up|unreliable|available for follow up|availability for|unable to follow|able to follow|able to attend|"
    "keep appointments|follow up examination*|be available|geographical*|as instructed|as directed|"
    "follow the directions|follow directions|directions given|study related instructions|study instructions|"
    "return unused|uncooperative|noncooperative|nonadheren*|adherent|incompliant|uncompliant*|willing and able|"
    "able and willing|complete all|complete assessments|complete the assessments|complete follow up|"
    "complete the follow up|complete the questionnaires|complete questionnaires|available for the duration|"
    "participate for the duration|available to participate|remain in the study|stay in the study|able to participate|"
    "undergo study|undergo all|perform all|meet all the requirements|impossible to follow|cannot be followed|"
    "cannot follow|unable to return|able to return|willing to undergo|follow up appointment|follow up consultation|"
    "follow up assessment|follow up data|scheduled visit|scheduled appointment|all aspects of the study|follow study|"
    "understand instructions|understand the instructions|understand and follow|comprehend instructions|"
    "missed appointment|miss visits|study restriction|confined at|confinement|overnight stay|loss of follow up|"
    "lost follow up|drop out|likely to be lost|difficult to follow|difficulty in follow|impossibility of follow|"
    "impossibility to perform|planned absence|absence of more than|cooperate|cooperating|cooperation|non cooperat*",
    "DIARY": "diary|diaries|questionnaire*|patient reported|ediary|e diary|accelerometer|actigraph*|wearable*|survey|"
    "epro|symptom log|event log|self report measures",
    "LANGUAGE": "english|language*|read and write|speak|literate|translat*|interpreter|literacy|fluen*|communicat*|"
    "illiterate|reading level|spanish|french|german|danish|dutch|mandarin|cantonese|hebrew|turkish|arabic|korean|"
    "in italian|in swedish|in norwegian|in finnish|in portuguese|in polish|in russian|in chinese|in japanese|"
    "able to read|ability to read|inability to read|proficient|speaking|spoken|native speaker|mother tongue|bilingual|"
    "monolingual|bahasa|urdu|hindi|bengali|swahili|kiswahili|amharic|tamil|telugu|marathi|farsi|tagalog|creole|"
    "luganda|isizulu|xhosa|catalan|reading and writing|read or write|read and understand|reading and understanding|"
    "ability to write|able to write|reading skill",
    "CAREGIVER": "caregiver*|guardian*|parent|parents|spouse|care partner|carer|care giver|caretaker|study partner|"
    "informant|support person|family member who|care provider at home|responsible adult|foster|"
    "subject's significant other|patient's significant other",
    "LIBERTY": "prison*|incarcerat*|detention|detained|vulnerable population*|deprived of|liberty|custody|"
    "institutionali*|under guardianship|court|protective measures|curatorship|tutorship|safeguarding|juridical|"
    "legal protection|protected patients|protected adults|law protected|protected by law|trusteeship|judicial|"
    "military|wards of|ward of|subordinate*|homeless|probation|parole|inmate|jail*|legal incapacity|legally incapable|"
    "legally incapacitated|limited legal capacity|lack of legal capacity|legally incompetent|legally protected|"
    "protection measure|protected person|protected by the law|administrative decision|administrative order|tutelage|"
    "conservatorship|justice|criminal|compulsory|police|law enforcement|forensic|under protection|placed under|"
    "unable to express their consent|unable to express consent|foster care|emancipated|involuntary hospitali*|"
    "involuntarily",
    "INSURANCE": "social security|insur*|health insurance|compensation|litigation|disability benefits|health coverage|"
    "reimburs*|affiliated|affiliation|litigat*|medicare|medicaid|social protection|uninsured|state medical assistance|"
    "healthcare coverage|health care coverage|medical coverage|health plan|beneficiary of|beneficiaries of|"
    "covered by a|social scheme|legal claim|lawsuit|legal action|legal proceeding*|disability claim|workers comp|"
    "worker's comp|worker's compensation|workers compensation|workers' compensation",
    "ILLNESS": "uncontrolled illness*|uncontrolled intercurrent|intercurrent illness*|concurrent illness*|"
    "severe illness*|serious illness*|significant illness*|systemic disease*|systemic illness*|concomitant disease*|"
    "concomitant illness*|comorbid*|co morbid*|uncontrolled medical|serious disease*|severe disease*|"
    "significant disease*|uncontrolled disease*|unstable medical|significant medical|serious medical|severe medical|"
    "other serious|other severe|other diseases|underlying disease*|medical illness*|major illness*|chronic disease*|"
    "chronic illness*|serious concurrent|severe concurrent|concurrent disease*|medically unstable|medically stable|"
    "clinically unstable|clinically stable|clinical instability|medical instability|unstable condition*|"
    "concomitant condition*|concurrent condition*|other significant disease*|other significant illness*|"
    "other significant medical|other significant condition*|acute illness*|acute disease|severe concomitant|"
    "serious concomitant|uncontrolled concomitant|uncontrolled concurrent|life threatening disease|"
    "life threatening illness*|life threatening condition|serious condition|severe condition|serious chronic|"
    "unstable chronic|unstable concurrent|chronic condition|chronic health|chronic medical|organic disease|"
    "underlying illness*|underlying condition|underlying medical|general condition|unstable disease|unstable illness*|"
    "unstable health|concomitant medical|coexisting disease|co existing|coexisting medical|coexisting condition|"
    "pre existing medical|pre existing condition|preexisting condition|pre existing disease|major medical|"
    "other medical condition|other medical problem|other illness*|medical problems|critical illness*|debilitating|"
    "multimorbid*|charlson",
    "ANTIBODIES": "autoantibod*|antinuclear|anti nuclear|anti double|panel reactive|crossmatch|cross match|"
    "donor specific|pra|dsa|cpra|anti hla|hla antibod*|neutralizing antibod*|neutralising antibod*|anti drug antibod*|"
    "antidrug antibod*|anti mouse|antimouse|hama|haha|murine protein*|mouse protein*|anti dsdna|rheumatoid factor|"
    "anti ccp|acpa|anti citrullinated|antiphospholipid antibod*|ana titer*|anca|anti smith|anti gad|gad antibod*|"
    "islet antibod*|anticardiolipin|anti tpo|human antimouse|human anti mouse|alloantibod*|antibody titer|"
    "antibody titre|dsdna|antineutrophil|lupus anticoagulant|anti cardiolipin|ana positive",
    "STAFF": "employee*|study staff|site staff|staff member*|relative of|site personnel|study personnel|"
    "investigator's family|family members of the investigator|sponsor's employee*|investigator site|employed by|"
    "employees of|household member*|same household|member of the household|immediate family|directly involved|"
    "study team|research team|family member of|planning and or conduct|planning and conduct|planning or conduct|"
    "dependent on the sponsor|dependent on the investigator|dependent upon the investigator|dependent person|"
    "student of|relationship with the investigator|relationship with the sponsor|relative to the investigator|"
    "close relative|family of the investigator|member of the study|member of the research|sponsor staff|staff of the|"
    "working at the study|work for the sponsor|investigators and their|spouse or child|co investigator|"
    "personnel involved|personnel of|staff involved|study center personnel|involved in the conduct|"
    "conflict of interest|financial interest|contract research organization|same family|supervised by the investigator",
    "JUDGEMENT": "any other condition|any other conditions|other conditions|any other reason|other factors|"
    "other circumstances|unsuitable|not suitable|unsuited|inappropriate|not appropriate|not considered suitable|"
    "not considered appropriate|jeopardi*|confound*|undue risk|unacceptable risk|excessive risk|significant risk|"
    "too great a risk|best interest|interfere with the study|interfere with the trial|interfering with the study|"
    "interfering with the trial|interfering with participation|interfere with participation|"
    "interfere with the subject's|interfere with the patient's|interfere with the participant's|"
    "interfere with the conduct|interfere with study|interfere with evaluation|interfere with the evaluation|"
    "interfere with the interpretation|interfere with treatment|would make the|other conditions that|improper|"
    "put the subject|put the patient|put the participant|adversely affect|other situations|compromise the|pose a risk|"
    "pose a safety|relevant to participation|affect their participation|affect participation|affect the participation|"
    "should not participate|limit participation|limit or complicate|complicate participation|prevent participation|"
    "preclude participation|participation inadvisable|participation in the study inadvisable|not be in the best|"
    "not be suitable|poor candidate*|endanger*|interpretation of the|interpretation of results|"
    "consider it appropriate|think inappropriate|deemed inappropriate|not allow participation|unpredictable|"
    "difficult to participate|compromise patient safety|compromise subject safety|compromise participant safety|"
    "compromise safety|compromise patient's|compromise subject's|compromise their|compromise participation|"
    "compromising the|affect the results|affect the study|affect study|affect the outcome of the study|"
    "affect evaluation|affect the evaluation|affect subject safety|affect patient safety|affect compliance|"
    "influence the results|influence the study|influence study|influence the outcome|bias the|hamper*|impede|"
    "impair the subject's ability|impair the patient's ability|impair participation|increase the risk associated|"
    "increase the risk to the|increase the risk of study|increase risk to|risk to the subject|risk to the patient|"
    "risk to the participant|risk for the patient|risk for the subject|risk for the participant|risk by participating|"
    "risk because of participat*|expose the patient|expose the subject|expose them|expose participants|"
    "prevent the patient|prevent the subject|prevent the participant|preventing participation|preventing study|"
    "prevent completion|preclude study|precluding participation|prohibit participation|prohibit study|"
    "prohibit the subject|prohibit the patient|limit study participation|limiting participation|limit the patient's|"
    "limit the subject's|unable to participate|participate safely|safely participate|safe participation|"
    "appropriate candidate for the|appropriate candidate for this|suitable for participation|suitable for the study|"
    "suitable for inclusion|unsuitability|disqualif*|interfere with the assessment|interfere with assessment|"
    "interfere with the results|interfere with results|interfere with the safety|interfere with safety|"
    "interfere with completion|interfere with the completion|interfere with compliance|interfere with adherence|"
    "interfere with their|interfere with the ability|interfere with ability|interfere with the objectives|"
    "interfere with the efficacy|interfere with the outcome|interfere with outcome|interfere with data|"
    "interferes with the|interfering with the evaluation|complicate interpretation|complicate study|mask the|harm the|"
    "harmful to the|detriment*|undesirable|unwise|warrant exclusion|exclude participation|reason for exclusion|"
    "not eligible for participation|safety concern|safety of the patient|safety of the subject|"
    "safety of the participant|well being of the|benefit risk|ineligible for the study|ineligible for this study|"
    "ineligible for enrollment|ineligible for participation|judged ineligible|ineligible by the|"
    "ineligible for the trial|unfit for the study|unfit to participate|unfit for participation|"
    "there are other reasons|other reasons for not|other reasons for exclusion|would preclude participation|"
    "would preclude study|would preclude enrollment|would preclude the patient|would preclude the subject|"
    "unsafe for the|participation unsafe|make it unsafe|participation in the study unsafe|would preclude successful",
    "OPINION": "any condition|any conditions|any disease|any medical condition|medical condition that|any disorder|"
    "in the opinion of|opinion of the investigator|investigator's opinion|investigators opinion|"
    "judgment of the investigator|judgement of the investigator|in the judgment of|in the judgement of|"
    "investigator's judgment|investigator's judgement|judged by the|judged by investigator*|discretion of|"
    "investigator considers|deemed by the investigator|deems|investigator believes|determined by the investigator|"
    "investigator's discretion|according to the investigator|clinical judgment|clinical judgement|"
    "investigator's decision|decision of the investigator|investigator decides|decided by the investigator|"
    "judgment by|judgement by|considered by the investigat*|principal investigator|investigating physician|"
    "study physician|treating physician considers|considered inappropriate|considered unsuitable|investigators regard|"
    "investigator regards|investigator thinks|investigators think|researchers think|investigator judgment|"
    "investigator judgement|investigator opinion|investigator assessment|assessment of the investigator|"
    "assessed by the investigator|per investigator|per the investigator|investigator determines|investigator feels|"
    "opinion of investigator|opinion of the researcher|opinion of the physician|opinion of the treating|"
    "opinion of the principal|opinion of the study|opinion of the site|opinion of the sponsor|opinion of the pi|"
    "opinion of the clinician|opinion of the attending|opinion of the surgeon|opinion of the local|"
    "judgment of the physician|judgement of the physician|judgment of the pi|judgment of the principal|"
    "judgment of the researcher|judged by a|physician's judgement|physician's opinion|physician judgment|"
    "subinvestigator|sub investigator|medical monitor|investigator or sponsor|investigator and sponsor|in the view of|"
    "considered by the physician|considered by the researcher|study doctor|deemed by the|deemed inappropriate by|"
    "discretion",
    # the trial's own disease
    "DIAGNOSIS": "diagnos*|confirmed|histologic*|cytologic*|patholog*|documented|newly diagnosed|criteria for|"
    "meets criteria|according to the criteria|clinical diagnosis|proven",
    "RELAPSE": "relaps*|refractory|recurren*|progress*|resistant|resistance to|drug resistance|treatment resistance|"
    "tki resistance|acquired resistance",
    "STAGE": "stage*|metasta*|locally advanced|unresectable|inoperable|tnm|disseminated|ajcc|figo|nodal|lymph node*|"
    "distant metasta*|oligometasta*|extensive stage|limited stage|ann arbor|uicc|node positive|node negative|staging|"
    "lymphadenopath*|locoregional*",
    "RESECTABILITY": "resectable|unresectable|inoperable|operable|candidate for surgery|candidates for surgery|"
    "surgical candidate*|nonresectable|non resectable|not resectable|resectability|borderline resectable|"
    "surgically resect*|amenable to surg*|amenable to resection|complete resection|complete surgical|r0|r1 resection|"
    "surgical margin*|positive margin*|negative margin*|gross total|gross residual|residual tumor|residual tumour|"
    "medically inoperable|amenable to curative|technically resectable|incomplete resection|subtotal resection|"
    "partial resection",
    "MEASURABLE_DISEASE": "measurable|measurably|accurately measured|target lesion*|evaluable disease|"
    "measurable lesion*|evaluable|longest diameter|measureable|recist*|non measurable|nonmeasurable|"
    "at least one lesion|at least 1 lesion|assessable disease|rano|lugano|cheson|bidimensional*|unidimensional*|"
    "response evaluation criteria|radiographically evaluable|radiologically evaluable|enhancing lesion*|"
    "slice thickness|spiral ct|detectable disease|index lesion*|short axis",
    "DRIVER_GENE": "mutation*|driver gene*|gene alteration*|genome tumor alteration*|genomic alteration*|kras|braf|"
    "ros1|egfr mut*|exon|rearrange*|her2*|t790m|l858r|19del|egfr sensiti*|activating egfr|sensitizing egfr|egfr tki|"
    "gene fusion*|fusion gene*|fusion positive|alk fusion|ret fusion|ntrk fusion|egfr alk|v600*|g12c|nras|hras|"
    "pik3ca*|eml4*|idh1|idh2|flt3*|npm1*|fgfr*|met amplif*|erbb2|her 2|ntrk*|nrg1|tp53|driver mutation*|targetable|"
    "actionable|molecular alteration*|genetic alteration*|oncogen*|next generation sequencing|ngs|translocation*|"
    "wildtype|egfr or alk|egfr and alk|epidermal growth factor|egfr status|egfr positive|egfr wild*",
    "SEVERITY": "severity|severe disease|moderate to severe|mild to moderate|score of",
    "BIOMARKER": "mutation*|positive tumor*|egfr mutation|her2*|pd l1|receptor positive|amplification|kras|braf|exon|"
    "gene alteration*|gene mutation|germline|wild type|rearrange*|overexpress*|brca*|microsatellite|msi h|dmmr|"
    "hormone receptor|estrogen receptor|ros1|tmb|immunohistochem*|mutated|mismatch repair|mss|ihc|in situ hybridi*|"
    "fish positive|hr positive|er positive|er negative|triple negative|pdl1|tumor proportion|combined positive score|"
    "next generation sequencing|ngs|ctdna|idh|mgmt|amplified|nras|her 2|erbb2|ki67|ki 67|ros 1|expression|expressing",
    "SAMPLE": "tissue sample*|blood sample*|archival|biopsy|biopsies|specimen*|paraffin|apheresis|leukapheresis|ffpe|"
    "formalin|tumor tissue|tumour tissue|tissue block*|tumor block*|fine needle|core needle|aspirate*|archived|"
    "biopsied|unstained slides|leukopheresis|tumor sample*|tumour sample*|biospecimen*|biobank*|core biops*|"
    "fresh tissue|bone marrow sample*|leucapheresis|tissue specimen*|stored sample|serum sample|urine sample|"
    "stool sample|saliva sample|sputum sample|swab*",
    "LIFE_EXPECTANCY": "life expectancy|lifespan|life span|expected survival|survival time|survive|expected to live|"
    "moribund|dying|hospice|terminal illness|do not resuscitate|limit survival|expected lifetime|lead to death|"
    "terminally ill|palliative care|end of life|anticipated survival|vital prognosis|prognosis less|prognosis 6|"
    "prognosis of less|limiting survival|life limiting|life threatening disease*|limited survival|year survival|"
    "one year prognosis|months survival|survival of less|survival less|survival to less|survival beyond|"
    "likelihood of survival|limited prognosis|short prognosis|expected to survive|predicted survival|"
    "expected mortality|survival expectancy|not expected to live|limited life|life prognosis|estimated survival|"
    "expect survival|survival estimate|survival of at least|survival prognosis|poor prognosis|months to live|"
    "year to live|short life|impending death|impeding death|likely to die|expected to die|death is expected|"
    "death expected|near death|anticipated life|survival period|end stage disease|fatal disease|fatal illness|"
    "withdrawal of care|withdrawal of life|comfort care|comfort measures|imminent death|death is imminent|"
    "death imminent",
    "PERFORMANCE": "ecog|karnofsky|performance status|zubrod|lansky|who performance|kps|performance score|"
    "eastern cooperative|ps score|ps|palliative performance|karnofski|karnosky|performance level|who ps|lansky*|"
    "play performance|general condition score",
    "SYMPTOM_DURATION": "duration of symptoms|symptom onset|onset of symptoms|disease duration|onset of|"
    "since diagnosis|time since|presenting within|presented within|complaints started|symptomatic for|onset|"
    "hours of symptom*|hours after onset|hours from onset|last known well|last seen well|late presentation|"
    "time of onset|symptom duration|hours of onset|ischemic time|ischaemic time|door to|symptoms to|"
    "symptoms for at least|symptoms lasting|symptoms for more|duration of disease|duration of illness|"
    "illness duration|first symptom|symptoms began|symptoms started",
    # general state
    "BMI": "bmi|body mass index|obes*|overweight|underweight|malnutrition|malnourish*|nutritional status|malnutrit*|"
    "undernourish*|undernutrition|cachexi*|cachectic|nutritional risk|quetelet|adipos*|kilogram per square|"
    "kilogram square|weight for height|waist|overweigh*|body mass",
    "WEIGHT": "body weight|weight|weigh|stable weight|weight loss|weighing|lbs|pounds|dieting",
    "CONSCIOUSNESS": "conscious*|coma|comatose|unconscious*|disoriented|glasgow|gcs|obtunded|vegetative state|"
    "brain death|brain dead|avpu|stupor*|somnolen*|altered mental|reduced level|drowsy|mental status change*|"
    "obtundation",
    "SYNCOPE": "syncop*|faint*|vasovagal|presyncop*|loss of consciousness|vaso vagal|passing out|blackout*|"
    "neurocardiogenic|collapse episode*|near syncope|tilt table",
    "MOBILITY": "walk|walking|mobility|wheelchair|limp*|bedridden|gait|ambulate*|ambulation|ambulant|wheelchair bound|"
    "paralysis|paresis|hemiparesis|hemipleg*|tetrapleg*|parapleg*|immobil*|amputat*|cane|crutch*|able to stand|"
    "stand unaided|lie flat|lie down|lie still|bed bound|bedbound|bed rest|stand up from|get up from|orthosis|"
    "orthoses|rollator*|hemiparet*|nonambulat*|non ambulat*|able to sit|sit unaided|walker|assistive device*|walked|"
    "quadripleg*|gmfcs|unable to stand|able to move|wheel chair*|spastic*|sit independently|prosthetic limb*",
    "DISABILITY": "rankin|barthel|edss|disability|disabled|oswestry|odi|functional status|functional impairment|"
    "frail*|activities of daily|daily living|sppb|adl|iadl|functional independence|functional limit*|"
    "functional disab*|functionally independent|self care|prefrail*|mrs score*|independent in|physical function*|"
    "physical impair*|disabling|katz|short physical performance|functional deficit*|physical limitation*|motor disab*",
    "ARTHRITIS": "arthritis|osteoarthritis|gout|rheumatoid|ankylosing|spondyloarthr*|psoriatic|arthropath*|oa|"
    "kellgren|arthralg*|synovit*|spondylarthr*|hyperuric*|jia|das28*|gonarthr*|coxarthr*|womac|rheuma|tophi|axspa|"
    "sacroiliit*|dactylitis|swollen joint*|tender joint*|anti ccp|polyarthr*|still's disease|pseudogout|arthritic|"
    "gouty|crystal arthropath*|rheumatic disease*",
    "MUSCULOSKELETAL": "musculoskeletal|joint|knee|hip|shoulder|tendon*|ligament*|arthroplast*|rotator|ankle|foot|"
    "cartilage|menisc*|extremit*|arthroscop*|elbow*|wrist*|acl|cruciate|bursit*|plantar|sprain*|soft tissue injur*|"
    "muscle strain*|epicondyl*|temporomandib*|tendin*|musculo skeletal|musculotendin*|patell*|osteoarticular|"
    "locomotor|osteomuscular|chondral|heel|contracture*|hallux|arthrodes*|femur|humerus|orthopedic*|orthopaedic*",
    "BONE": "osteopor*|osteopen*|fractur*|bone metabolism|skeletal*|bone mineral|bone immaturity|bone disease*|"
    "osteomyelitis|osteogenesis|paget*|bone density|bone marrow involvement|bone disorder*|osteomalacia|"
    "bisphosphonate*|denosumab|teriparatide|dexa|dxa|nonunion|non union|bmd|zoledron*|alendron*|osteonecro*|"
    "avascular necrosis|romosozumab|growth plate*|rickets|bone loss|bone graft*|hypophosphatasia|bone infection*|"
    "osteoly*|bone healing|achondroplas*|osteosynth*|osteotom*|bone quality|bone turnover",
    "SPINE": "disc|discs|disk*|spondylolisthesis|spinal|spine|lumbar|cervical spine|vertebra*|radiculopath*|sciatica|"
    "stenosis of the spine|scoliosis|spondyl*|herniat*|discectomy|facet|decompression|myelopath*|interbody|"
    "laminectom*|intervertebral|lumbosacral|nucleus pulposus|annulus|epidural|modic|pfirrmann|osteophyte*|kyphosis|"
    "back pain|leg pain|low back|radicular|nerve root*|myeloradicul*|sacroil*|sacrum|sacral|coccy*|neck pain|"
    "laminotom*|foraminal|foraminotom*|endplate*|end plate*|cauda equina|cobb|lordosis|pars fracture|whiplash|"
    "backache|lumbago|pedicle|discitis|neck disability|acdf|alif|plif|tlif|spinous|ligamentum flavum|straight leg|"
    "thoracolumbar|kypho*|hnp|slipped disc*|scolio*|paraspinal|paravertebral|discogenic|sciatic",
    "PAIN": "pain|painful|analges*|migraine*|headache*|neuralgia|nsaid*|chest pain|fibromyalgia|back pain|leg pain|"
    "acetaminophen|paracetamol|ibuprofen|naproxen|diclofenac|anti inflammatory|chest discomfort|painkiller*|"
    "nociceptive|nprs|cephalalg*|cephalgi*|backache|arthralg*|myalg*|sciatica|celecoxib|ketorolac|neuralgi*|"
    "etoricoxib|meloxicam|indomethacin|ketoprofen|allodynia|hyperalges*|crps|myofascial|nonsteroidal|non steroidal|"
    "antiinflammatory|cox 2|tramadol",
    "HEADACHE": "headache*|migraine*|triptan*|cgrp|ichd*|trigeminal|aura|cluster period*|cluster bout*|"
    "cluster attack*|ch attack*|cephalalg*|cephalgi*|hemicrania|sunct|erenumab|fremanezumab|galcanezumab|eptinezumab|"
    "rimegepant|ubrogepant|atogepant|sumatriptan|rizatriptan|zolmitriptan|dihydroergotamine|ergotamine|"
    "calcitonin gene|hit 6|midas|photophob*|phonophob*|occipital nerve|sphenopalatine",
    "CONSERVATIVE_TREATMENT": "conservative treatment|conservative therapy|non operative|nonoperative|nonsurgical|"
    "physiotherapy|physical therapy|conservative care|conservative management|conservative measure*|conservatively|"
    "non surgical|nonoperatively|conservative medical|unresponsive to conservative|chiropract*|conservative non|"
    "manual therap*|physical treatment*",
    # reproduction
    "PREGNANCY": "pregnan*|gestation*|childbearing age negative|hcg|conceive|conception|nonpregnan*|gravid*|fetus|"
    "foetus|postpartum|post partum|puerper*|eclampsia|pre eclampsia|preeclampsia|obstetric*|miscarriage|chorionic|"
    "hellp|pregnency|childbearing period|pregant|antenatal|prenatal|antepartum|ante partum|conceiv*|trimester|"
    "expectant mother|expecting mother|parturient*|betahcg|intend to become|in utero|fetal|foetal|placent*|amniotic|"
    "cesarean*|caesarean*|multipar*|nullipar*|primipar*|tocoly*",
    "LACTATION": "lactating|lactation|breast feed*|breastfeed*|breast fed|nursing|nurse an infant|nonlactating|"
    "nonbreastfeeding|breast milk|breastfed|human milk",
    "CONTRACEPTION": "contracept*|birth control|childbearing potential|child bearing|childbearing|birth potential|"
    "reproductive potential|abstinence|barrier method*|postmenopausal|post menopausal|sterili*|intrauterine device|"
    "sperm donation|vasectom*|condom*|sterile|bearing potential|wocbp|effective method*|salpingectom*|tubal ligation|"
    "iud|spermicid*|progestogen*|donate sperm|egg donation|fathering|father a child|father children|fertile|"
    "nonreproductive|reproductive age|of reproductive|procreat*|unprotected intercourse|unprotected sex|"
    "unprotected sexual|double barrier|hormonal implant|cervical cap|intrauterine system|intrauterine hormone|"
    "intra uterine device|ius|depo provera|medroxyprogesterone|donate eggs|donating eggs|donate ova|ova donation|"
    "oocyte donation|donating sperm|freeze sperm|sperm preservation|abstain from sexual|abstain from heterosexual|"
    "abstain from intercourse|plan to have children|planning to have children|wish to have children|"
    "desire to have children|have a child|conceive a child|fcbp|wcbp|wocp|nonchildbearing|essure|tubal occlusion|"
    "pearl index|pregnant partner|natural family planning|rhythm method|withdrawal method|coitus interruptus|"
    "egg donor|beget|impregnate|tubes tied|sexually abstinent",
    # infection
    "INFECTION": "infection|infections|infectious|antibiotic*|antiviral*|antifungal*|antimicrob*|bacterial|fungal|"
    "sepsis|septic|septicemia|septicaemia|bacteremia|viral|virus|pneumonia|parasit*|malaria|herpes|cytomegalovirus|"
    "cmv|ebv|epstein barr|zoster|influenza|opportunistic|cellulitis|uti|aspergill*|clostridi*|helicobacter|"
    "staphylococc*|mrsa|varicella|chickenpox|measles|dengue|toxoplasm*|chagas|helminth*|viruses|viremia|viraemia|"
    "pneumocystis|endocarditis|encephalitis|htlv*|microbial|mycotic|papilloma*|candida|candidiasis|candidal|"
    "candidemia|candidaemia|candidosis|hdv|c difficile|peritonitis|empyema|urosepsis|gastroenteritis|diverticulitis|"
    "bloodstream|bacteraemia|septicemi*|abscess*|giardia*|amoebiasis|ameb*|schistosom*|salmonell*|shigell*|pylori|"
    "pathogen|pathogenic micro*|pathogenic bacteri*|pathogenic organism*",
    "FEVER": "febrile|fever|body temperature|axillary temperature|oral temperature",
    "HIV": "hiv|hiv positive|human immunodeficiency|human immune deficiency|acquired immun*|or aids|aids or|and aids|"
    "with aids|aids patients|seropositiv*|antiretroviral|haart|retrovir*|cd4|aids defining|plwh|art regimen",
    "HEPATITIS_B": "hepatitis b|hbv|hbsag|hbs|surface antigen|hbcab|hbv dna|core antibod*|anti hbc|entecavir|hb core|"
    "hbeag|antihbc|hepb|hep b|chb|adefovir|telbivudine|hb s ag|anti hbs|hbvdna|hepatitis type b|hepatitis virus b|"
    "tenofovir alafenamide|peginterferon for hepatitis b|hb surface|hbcore|hepatitisb|hbe antigen|hbe ag|"
    "australia antigen|lamivudine hepatitis",
    "HEPATITIS_C": "hepatitis c|hcv|anti hcv|hcv rna|hep c|sofosbuvir|ledipasvir|daclatasvir|ribavirin|glecaprevir|"
    "velpatasvir|direct acting anti viral|daa|sustained virologic*|boceprevir|telaprevir|simeprevir|peginterferon|"
    "hepatitis virus c|hepatitisc|hcvab|direct acting antiviral*|svr12|hepatitis type c",
    "HEPATITIS": "hepatitis|hepatitis a|hepatitis e|hdv|viral hepat*|hep b|hep c|hbv|hcv|hbsag|hev|anti hcv",
    "SYPHILIS": "syphilis|treponem*|pallidum",
    "TUBERCULOSIS": "tubercul*|tb|quantiferon|mycobacter*|igra|gamma release|isoniazid|mantoux|bcg|ethambutol|"
    "pyrazinamide|rifapentine|acid fast|afb|antitubercul*|sputum smear|smear positive",
    "COVID": "covid*|sars cov*|coronavirus|cov 2|sars|sarscov2|post acute sequelae|pasc|paxlovid|nirmatrelvir|"
    "molnupiravir|remdesivir|2019 ncov|evusheld|sotrovimab|bamlanivimab|omicron|quarantin*",
    "VACCINATION": "vaccin*|immunization*|immunisation*|live attenuated|flu shot|inactivated vaccine*|booster|"
    "immunized|immunised|attenuated virus*|yellow fever|live virus*|attenuated vaccine*|toxoid|mmr|inoculation*|"
    "hpv vaccin*|mrna vaccine*|bnt162b2|mrna 1273|nirsevimab|revaccinat*|immunizing|immunise",
    # organs
    "HEART_FAILURE": "heart failure|hf|chf|nyha|cardiac insufficien*|heart insufficien*|orthopnea|killip|"
    "new york heart|cardiac failure|decompensat*|hfpef|hfref|uncompensated|kccq|hfmref|ahf|adhf|chronic hf|lvsd|"
    "pump failure|congestive symptom*|h2fpef|hfa peff|intermacs|cardiac decompensation|lv failure|"
    "left ventricular failure|right ventricular failure|left heart failure|hfnef|hfimpef|weak heart|"
    "heart function class|cardiac function class*|heart function grade|cardiac function grade*|cardiac dysfunction|"
    "heart dysfunction|cardiac asthma|weber class|cardiorenal|paroxysmal nocturnal|dilated heart",
    "EJECTION_FRACTION": "ejection fraction|lvef|lv ef|left ventricular function|systolic dysfunction|"
    "ventricular systolic|fractional shortening|systolic function|muga|multigated|multi gated|multiple gated|"
    "gated acquisition|lv systolic|lv dysfunction|left ventricular dysfunction|lv function|left ventricle ejection|"
    "left ventricular ef|lvfs|rvef|ventriculogra*|simpson|biplane|gls|longitudinal strain|ventricular function|"
    "systolic left ventricular|ef below|ef less|ef greater|ef 40|ef 50|ef 45|ef 35|ef ever",
    "CORONARY": "coronary|ihd|cad|acs|stemi|nstemi|myocardial ischemia|myocardial ischaemia|thrombolysis|"
    "thrombolytic*|myocardial infarction|infarct*|angina|acute coronary|mi|heart attack|stent*|revasculari*|pci|cabg|"
    "bypass graft*|ischemic heart|ischaemic heart|ptca|angioplasty|atherosclero*|ami|st segment|timi|culprit|anginal|"
    "unstable angina|ischemia|ischaemia|troponin*|left main|reperfusion|pectoris|bypass surger*|bypass operation*|"
    "nste acs|non st elevation|st elevation|coronaropathy|cardiac ischemia|cardiac ischaemia|"
    "percutaneous transluminal|blocked arter*|restenosis|in stent|target vessel|cto|atherectomy|lcx|ffr|"
    "chronic coronary|myocardial bridg*|spontaneous coronary|nstacs|q wave|microvascular angina|rotablator",
    "INFARCTION": "myocardial infarction|infarct*|heart attack|stemi|nstemi|ami|mi|acute coronary|acs|st elevation|"
    "non st elevation|myocardial necrosis|acute mi|q wave|nste acs|infarkt|heart infarct",
    "STROKE": "stroke|strokes|cva|cerebral vascular|cerebral ischemia|cerebral ischaemia|cerebrovascular|"
    "transient ischemic|transient ischaemic|tia|intracranial hemorrhage|cerebral infarction|intracerebral|tias|"
    "cerebral accident|ischemic attack|ischaemic attack|subarachnoid|subdural|nihss|thrombectomy|cerebral hemorrhage|"
    "cerebral haemorrhage|hemorrhagic stroke|haemorrhagic stroke|intracranial bleed*|intracranial aneurysm*|"
    "cerebral aneurysm*|cerebral thromb*|moyamoya|carotid stenos*|apoplectic|cerebral embol*|cerebrovasc*|"
    "cerebral event*|cerebral stroke|mimic stroke|post stroke|poststroke|middle cerebral artery|aspects score*|"
    "vertebrobasilar|intracranial stenos*|transitory ischemic|brain infarct*|cerebro vascular|cerebral vasc*|"
    "brain attack|cerebral bleed*|brain hemorrh*|brain haemorrh*|brain bleed*|intracranial haemorrh*|apoplexy|lacunar|"
    "large vessel occlusion*|brain ischemi*|cerebral ischemic|alteplase|tenecteplase|cerebral infarct*|sah|"
    "cerebral circulatory|arteriovenous malformation*|sub arachnoid|hemorrhagic cerebro*|intracranial hematoma*|"
    "transient cerebral",
    "ARRHYTHMIA": "arrhythm*|atrial fibrillation|qt|qtc|qtcf|bradycard*|tachycard*|heart block|atrioventricular|"
    "av block|wolff*|pacemaker*|long qt|torsade*|heart rhythm|sinus rhythm|branch block|antiarrhythmic*|"
    "anti arrhythmic*|pacing|bundle branch|qrs|amiodarone|ventricular rate|conduction|rhythm|lbbb|rbbb|sick sinus|"
    "dysrhythm*|holter|heart rate|pr interval|flutter|af|ablation|cardioversion|supraventricular|"
    "ventricular fibrillation|bpm|palpitation*|beats|tachyarrhyth*|bradyarrhyth*|digoxin|asystol*|brugada|"
    "fibrillation|premature ventricular|premature atrial|premature beat*|pvc|pvcs|fibrilation|qtcb|fridericia*|"
    "bazett*|repolari*|sotalol|dofetilide|flecainide|dronedarone|propafenone|quinidine|disopyramide|procainamide|lqts|"
    "afib|a fib|avb|atrio ventricular|sinus node|tachy brady|brady tachy|intraventricular conduction|preexcitation|"
    "pre excitation|nsvt|svt|extrasystole*|mobitz*|pace maker*|accessory pathway*|irregular heart|catecholaminergic|"
    "channelopath*|arhythm*|arrythm*|pulmonary vein isolation|pvi|sinus arrest|sinus pause*|resting hr|chronotropic|"
    "electrical storm|digitalis|a v block|degree av|sinoatrial|loop recorder*|paced rhythm|atrial appendage|"
    "cryoballoon|paf|sinusal rhythm|ectopy|ectopic beat*|ventricular ectop*|atrial ectop*",
    "DEVICE": "defibrillator*|icd|resynchroni*|crt|lvad|implanted|assist device|implantable|aicd|crt d|cardioverter*|"
    "mechanical circulatory|circulatory support|impella|balloon pump|iabp|vad|ventricular assist|resyncroni*|"
    "biventricular|bi ventricular|crtd|crtp|heartmate*|cardiomems|defibrilator*|electronic implant*|assist system|"
    "cied|loop recorder*|pulse generator*|active implant*|cardiac device*|artificial heart|barostim|"
    "contractility modulation|leadless|watchman|subcutaneous defibrill*|barostimul*",
    "VALVE": "valve|valvular|aortic stenosis|mitral|regurgitation|valvulopath*|tricuspid|regurgitant|tavi|tavr|"
    "leaflet*|mitraclip|bioprosthe*|valvar|valves|aortic insufficien*|tricuspidal|valvoplast*|bicuspid|"
    "rheumatic heart|prosthetic heart|mechanical aortic|coaptation|flail|scallop*|eroa|vena contracta|functional mr|"
    "secondary mr|severe mr|mr severity|severe as|tr velocity|chordal|grasping area|savr|valvul*|commissurotomy|"
    "stenotic valv*|annuloplasty|endocarditis|pulmonic|valve prolapse|leaflet prolapse",
    "CARDIOMYOPATHY": "cardiomyopath*|myocarditis|pericardi*|amyloid*|sarcoid*|tamponade|hemochromatosis|"
    "hypertrophic obstructive|infiltrative|takotsubo|hcm|fabry|transthyretin|hocm|dcm|myocardiopath*|takosubo|"
    "tako tsubo|noncompaction|non compaction|arrhythmogenic|haemochromatosis|myopericarditis|perimyocarditis|carditis|"
    "myocardial disease*|heart muscle disease*|lvoto|septal reduction|myectom*|amylosis|arvc|arvd|ppcm|cardiotoxic*|"
    "storage disease of the heart|sarcomer*|cardiac fibrosis|mavacamten|tafamidis|attr|hattr|attrwt",
    "CONGENITAL_HEART": "congenital heart|congenital cardiac|septal defect*|vsd|patent foramen|pfo|ductus|tetralogy|"
    "fontan|single ventricle|eisenmenger*|coarctation|ventricular septal|atrial septal defect*|"
    "congenital cardiovascular|congenital cardiopath*|congenital valv*|inborn heart|inborn cardiac|heart defect*|"
    "cardiac defect*|univentricular|norwood|glenn|hlhs|hypoplastic left|hypoplastic right|fallot*|transposition|"
    "ebstein*|truncus|cyanotic|chd surgery|complex congenital|pulmonary atresia|tricuspid atresia|"
    "congenital structural|foramen ovale|intracardiac shunt*|septal occluder|single morphologic|double outlet|"
    "heterotaxy|congenital malformations of the heart|congenital abnormalities of the heart|septal occlus*",
    "CARDIAC_SURGERY": "cardiac surger*|heart surger*|cardiovascular surger*|open heart|cabg|bypass graft*|"
    "valve surger*|valve replacement|valve repair|cardiothoracic|sternotomy|valvular surger*|valvular replacement|"
    "cardiac operation*|heart operation*|cardiopulmonary bypass|valve operation*|mitral surgery|bypass surger*|"
    "bypass operation*|cardio vascular surger*|cv surger*|aortic surger*|heart valve surger*|re sternotom*|"
    "thoracic aortic surger*|surgical revasculari*|norwood|cpb|annuloplasty|mitral valve surger*|savr|"
    "aortic valve surger*|coronary surger*|off pump|myectom*|mediastinitis|heart surgical|surgical aortic valve",
    "HAEMODYNAMICS": "pcwp|lvedp|filling pressure*|cardiac output|cardiac index|pvr|catheteriz*|catheteris*|rhc|"
    "invasive hemodynamic*|invasive haemodynamic*|hemodynamic measure*|haemodynamic measure*|pawp|paop|swan ganz|"
    "central venous pressure|cvp|stroke volume|thermodilution|left atrial pressure|hemodynamic criteria|"
    "hemodynamic assessment|hemodynamic parameter*|systemic vascular resistance|transpulmonary|lv edp|"
    "end diastolic pressure|low output|hypoperfusion|pulmonary capillary|wedge pressure|capillary wedge",
    "CARDIAC": "cardiac|cardiovascular|cardio vascular|hearts|heart disease|heart problems|heart abnormal*|"
    "cardiac abnormal*|heart|cardiopulmonary|cardiomegal*|cardiolog*|cvd|cardiopath*|cv event*|cv disease|major cv|"
    "mace|acs|myocardium|myocardial disease*|cv death|cardiovasc*|intracardiac|cardio pulmonary",
    "HYPERTENSION": "hypertens*|bp|antihypertensive*|blood pressure|systolic blood|diastolic blood|mmhg|sbp|dbp|"
    "systolic pressure|diastolic pressure|mm hg|htn|anti hypertensive*|prehypertens*|abpm|msdbp|hypertonia arterialis|"
    "hyperhypertens*|high blood|hbpm|elevated blood pressure|renal denervation",
    "HYPOTENSION": "hypotens*|orthostatic|low blood pressure|systolic blood pressure 90|sbp 90|midodrine|"
    "postural drop|low bp|droxidopa|mean arterial pressure",
    "THROMBOSIS": "embol*|deep vein|dvt|venous thrombo*|vte|thrombophil*|hypercoagul*|antiphospholipid|factor v|"
    "vena cava|phlebitis|blood clot*|clots in|ivc filter|phlebothromb*|venous clot*|budd chiari|clot formation|"
    "lupus anticoag*|protein c deficien*|protein s deficien*|anticardiolipin|pe or dvt|prothrombotic|thrombos*|"
    "thromboembol*|thrombot*|thrombus|thrombi|thromboprophyl*|thromboangiitis|thrombophleb*",
    "COAGULATION": "coagul*|bleeding|clotting|inr|prothrombin|aptt|ptt|hemorrhag*|haemorrhag*|hemophil*|haemophil*|"
    "diathesis|coagulopath*|willebrand|fibrinogen|antithrombin|hemostasis|haemostasis|hematoma*|haematoma*|"
    "thromboplastin|normalized ratio|bled|d dimer*|bleed|bruis*|petechia*|purpura|international normali*|bleeder*|"
    "blood clotting|hemostatic|haemostatic|blood coag*|vwd|melena|hematemesis|protamine|transfused|barc",
    "ANTICOAGULANT": "anticoagul*|warfarin|heparin|coumarin|antiplatelet*|aspirin|clopidogrel|apixaban|rivaroxaban|"
    "blood thinner*|ticagrelor|prasugrel|dabigatran|edoxaban|vitamin k antagonist*|anti coagul*|anti platelet*|"
    "antithrombotic*|doac*|noac*|coumadin|acenocoumarol|phenprocoumon|enoxaparin|fondaparinux|bivalirudin|argatroban|"
    "dipyridamole|p2y12|dapt|abciximab|tirofiban|eptifibatide|cilostazol|acetylsalicylic|thienopyridine*|cangrelor|"
    "xa inhibitor*|lmwh|anti thrombotic*|thromboprophyla*|vka|anticlotting|blood thinning|dalteparin|tinzaparin|"
    "nadroparin|xarelto|eliquis|plavix|ticlopidine|oac|low molecular weight|gp iib*|gpiib*|iib iiia|fluindione|"
    "marcumar|factor xa|ufh|vorapaxar|anti aggreg*|antiaggreg*|platelet inhibitor*|indobufen|betrixaban|asundexian|"
    "thrombin inhibitor*|glycoprotein iib*|glycoprotein 2b*",
    "LUNG": "pulmonary|lung|lungs|respiratory|lung disease*|copd|obstructive pulmonary|asthma|interstitial lung|"
    "pneumonitis|pulmonary fibrosis|respiratory disease*|bronch*|emphysema|pneumothorax|ild|cystic fibrosis|pleur*|"
    "airway*|bronchiect*|pneumonectom*|lobectom*|hemoptysis|haemoptysis|wheez*|inhaled|inhaler*|ipf|respirat*|"
    "thoracic disease|chest disease|alpha 1 antitrypsin|antitrypsin|tracheo*|trachea*|atelecta*|silicosis|asbestos*|"
    "breathing|thoracic surger*|spirometr*|hemothorax|haemothorax|alveolar hemorrhage|alveolar haemorrhage|alveolitis",
    "OBSTRUCTIVE_LUNG": "asthma*|copd|obstructive pulmonary|emphysema|bronchodilat*|chronic bronchitis",
    "INTERSTITIAL_LUNG": "interstitial lung|interstitial pneumon*|pneumonitis|pulmonary fibrosis|ild|ipf|"
    "interstitial fibrosis|fibrosing alveolitis|diffuse parenchymal|parenchymal lung disease*|alveolitis|"
    "hypersensitivity pneumonitis|usual interstitial|uip|nsip|organising pneumonia|organizing pneumonia|honeycomb*|"
    "lung fibrosis|fibrosis of the lung|fibrotic lung|fibrosing lung|fibrosing interstitial|pirfenidone|nintedanib|"
    "interstitial pulmonary|bleomycin lung|cryptogenic organi*|interstitial disease of the lung",
    "RESPIRATORY_FUNCTION": "fvc|forced vital|vital capacity|fev1|spirometr*|oxygen saturation|spo2|"
    "respiratory function|dlco|pulmonary function|ards|respiratory distress|pao2|fio2|oxygenation|room air|"
    "arterial partial pressure|arterial oxygen|partial pressure of oxygen|hypoxi*|hypoxemi*|hypoxaemi*|"
    "respiratory rate|blood gas*|paco2|hypercap*|desaturation|fev|shortness of breath|sao2|oxygen desatur*|"
    "arterial saturation|respiratory insufficien*|gold stage|gold stad*|gold iii|respiratory acid*|forced expiratory|"
    "diffusing capacity|diffusion capacity|tlco|transfer factor|lung function|total lung capacity|peak expiratory|so2|"
    "sp o2|pulse oximet*|oximetry|oxyhemoglobin|hypercarb*|pco2|po2|pa o2|p f ratio|pf ratio|s f ratio|"
    "peripheral oxygen saturation|saturation of oxygen|desaturat*|methacholine|pulmonary insufficien*|breathlessness|"
    "dyspnea scale|tachypn*|breaths per minute|breaths min|carbon dioxide|respiratory alkalosis|respiratory muscle*|"
    "respiratory depression|respiratory compromise|respiratory symptom*|breathing difficult*|difficulty breathing|"
    "difficulty in breathing",
    "VENTILATION": "ventilat*|ventilator*|tracheostom*|respiratory failure|home oxygen|supplemental oxygen|intubat*|"
    "dyspnea at rest|cpap|bipap|oxygen therapy|oxygen supplement*|extubat*|endotracheal|peep|respirator|hfnc|hfno|"
    "high flow nasal|nasal cannula|niv|nippv|nimv|ltot|positive airway pressure|tidal volume|plateau pressure|"
    "oxygen dependen*|reintubat*|tracheotom*|respiratory support|artificial respiration|breathing machine|"
    "laryngeal mask|supraglottic|weaning from ventilat*|spontaneous breathing trial",
    "KIDNEY": "renal|kidney|kidneys|ckd|esrd|blood urea|bun|urea nitrogen|gfr|creatinine|egfr|glomerular|dialysis|"
    "hemodialysis|haemodialysis|nephro*|creatinine clearance|crcl|proteinuria|nephrotic|dialys*|cockcroft*|nephritis|"
    "uremi*|uraemi*|mdrd|ckd epi|azotemia|albuminuria|microalbumin*|hydronephro*|creatinin|ultrafiltration|"
    "hemofiltration|haemofiltration|kdigo|aki|anuri*|oliguri*|cystatin|nephritic|nephrectom*|glomerul*|pyelonephr*|"
    "ccr|clcr|scr|eskd|eskf|esrf|crrt|kt v|single kidney|renovascular|predialysis|uacr|upcr",
    "LIVER": "liver|hepatic|hepatobiliary|hepatocellular|bilirubin|alt|ast|aminotransferase|transaminase*|cirrhosis|"
    "cirrhotic|sgot|sgpt|child pugh|alkaline phosphatase|gilbert*|steato*|nash|nafld|ascites|varices|aspartate|"
    "alanine|gamma glutamyl|ggt|hepatocirrhosis|alat|asat|tbil|gpt|cholesta*|jaundice|icter*|meld|portal hypert*|"
    "wilson*|hepatomegal*|hepatotox*|glutamic|cholangitis|alp|pugh|hepato*|transaminitis|hepatectom*|fibroscan|"
    "elastograph*|fibrosis 4|fib 4|masld|mafld|nafl|primary biliary|primary sclerosing|paracentesis|esophageal varic*|"
    "oesophageal varic*|hyperbilirubin*|gammaglutamyl|gamma gt|ammonia|hyperammon*|lft|alkaline phosphat*|"
    "transjugular|budd chiari|hemochromat*|haemochromat*|tbili|aclf|dili|peliosis|kayser|ursodeoxycholic|hvpg|"
    "fatty liver|alanin|aspartat|albi|bile duct*|metabolic dysfunction associated steato*",
    "PANCREAS": "pancrea*|amylase|lipase|islet*|whipple|hyperamylas*|duodenopancreat*",
    "PANCREATITIS": "pancreatitis|pancreatic necrosis|walled off necrosis|pseudocyst*|pancreatic pseudocyst*|ranson*|"
    "bisap|necrotizing pancrea*|inflammation of the pancreas|pancreatic inflammation|peripancreatic|infected necrosis",
    "GALLBLADDER": "gallbladder|gallstone*|cholelith*|cholecyst*|biliary|bile|gall bladder|gall stone*|cholangi*|ercp|"
    "choledoch*|sphincterotom*|sphincter of oddi",
    "GASTROINTESTINAL": "gastrointestinal|gastric|stomach|bowel|crohn*|ulcerative colitis|malabsorption|gastroparesis|"
    "peptic|intestin*|gastrectomy|diarrh*|vomiting|enteral|colitis|digest*|abdominal|perforation|gi bleed*|"
    "constipation|irritable bowel|celiac|dyspepsia|gerd|reflux|esophag*|oesophag*|gastroesophageal|gastritis|duoden*|"
    "ileus|colostomy|ileostomy|diverticul*|nausea|emesis|motility|gastric emptying|colonoscop*|proton pump|antacid*|"
    "stool|ibd|ibs|coeliac|malabsorptive|short bowel|dysphagia|hematochezia|melena|gi tract|gi disease*|gi disorder*|"
    "gi absorption|enteritis|enterocolitis|proctitis|gut|colon|rectum|omeprazole|esomeprazole|lansoprazole|"
    "pantoprazole|ranitidine|famotidine|h2 receptor|h2 blocker*|obstruction of the bowel|hemorrhoid*|antiemetic*|"
    "fecal|faecal|hematemesis|rectal bleeding|rectorrhagia|h pylori|pylori|appendic*|haemorrhoid*|endoscop*|"
    "gastroscop*|gastro oesoph*|gastro esoph*|gastrointestin*|gi disturbance*|gi surgery|dysmotility|small intestin*|"
    "ileal|ileum|jejun*|ileitis|pouchitis|achalasia|barrett*|feces|faeces|laxative*|rabeprazole|histamine 2|ppi|"
    "anti emetic*|ondansetron|metoclopramide|domperidone|prokinetic*|peritonitis|colonic|colectom*|ostomy|polyposis|"
    "obstipation|gastroenter*|megacolon|enteropath*|heartburn|indigestion|bloating|flatulence|hiccup*|dumping|"
    "anorectal|loperamide|c difficile|vomit*|epigastric|dyspeptic|belching|retching|maldigestion|"
    "obstruction of the intest*|colorectal polyp*|anal fissure*|anal fistula*|perianal|hiatus hernia*|hiatal hernia*",
    "LACTOSE_INTOLERANCE": "lactose|galactose|lapp|lactase|glucose galactose|fructose",
    "BLOOD_COUNTS": "blood count*|blood cell*|cbc|leukocytosis|pancytopeni*|cytopeni*|bone marrow reserve|"
    "adequate bone marrow|marrow|neutrophil*|anc|platelet*|hemoglobin|haemoglobin|leukocyte*|white blood|wbc|"
    "hematopoie*|bone marrow function|hematologic function|lymphocyte count|hematologic*|haematologic*|granulocyte*|"
    "leukopeni*|neutropeni*|thrombocytopeni*|blood dyscrasia*|hematocrit|haematocrit|plt|white cell*|red cell*|hgb|"
    "polycyth*|erythrocyte*|thrombocyt*|lymphopen*|agranulocyt*|myelosuppress*|aplastic|aplasia|hb|reticulocyt*|"
    "peripheral blood count*|leucocyt*|leucopeni*|leukocytopeni*|lymphocytopeni*|hematology value*|bicytopeni*|"
    "eosinophil*|monocyt*|basophil*|full blood|fbc|blood picture",
    "PLATELETS": "platelet*|thrombocytopeni*|plt|thrombocytopaeni*|thrombocytes|platlet*|thrombocyte count",
    "NEUTROPHILS": "neutrophil*|anc|neutropeni*|wbc|white blood|leukocyte*|granulocyte*|leucocyt*|leukopeni*|"
    "leucopeni*|leukocytopeni*|neutropaeni*|polymorphonuclear|absolute granulocyte|white cell*|white count",
    "HAEMOGLOBIN": "hemoglobin|haemoglobin|hgb|hematocrit|haematocrit|hb|packed cell volume",
    "ANEMIA": "anemi*|anaemi*|thalassemi*|sickle*|iron deficiency|ferritin|transfus*|hemoglobinopath*|transferrin|"
    "tsat|erythropoie*|esa|hemolytic|haemolytic|iron therapy|intravenous iron|folate|haemolysis|hemolysis|"
    "low hemoglobin|low haemoglobin|g6pd|glucose 6 phosphate|darbepoetin*|epoetin*|iron supplement*|"
    "ferric carboxymaltose|iron overload|iv iron|iron sucrose|hb less|hb below|roxadustat|iron infusion|oral iron|"
    "spherocyt*|pure red cell|fanconi anemia|haptoglobin|reticulocyt*|thalassaem*|haemoglobinopath*|hb s disease",
    "ORGAN_FUNCTION": "organ function|adequate organ|marrow function|organ dysfunction|organ failure|major organs|"
    "important organs|vital organs|organ insufficien*|adequate laboratory|pulmonary function test*|organ and marrow|"
    "bone marrow and organ|organ and bone marrow|normal organ|function of major|function of vital|"
    "function of important|hematologic and organ|key organ|main organ|end organ|functions of organs|organ disease|"
    "multi organ|multiple organ|multiorgan|organ damage|adequate function|target organ damage|organ impairment",
    "LABORATORY": "laboratory value*|laboratory parameter*|abnormal laboratory|metabolic profile*|chemistry panel|"
    "laboratory abnormal*|laboratory finding*|laboratory test*|laboratory result*|clinical laboratory|lab abnormal*|"
    "lab values|lab tests|blood tests|hematology|haematology|biochemi*|urinalysis|laboratory examination*|safety lab*|"
    "lactate dehydrogenase|ldh|serum albumin|hypoalbumin*|lab value|laboratory data|laboratory criteria|"
    "laboratory range|laboratory reference|laboratory inspection|laboratory safety|screening laboratory|"
    "screening labs|laboratory measure*|laboratory studies|laboratory indicator|laboratory requirement|abnormal lab|"
    "routine blood|blood routine|clinical chemistry|blood panel|metabolic panel|blood test|blood analysis|"
    "laboratory assess*|laboratory investigation*|laboratory evaluation*|blood chemistr*|serum chemistr*|blood work|"
    "laboratory assay*|lab test|laboratory evidence|laboratory profile|out of range|chemistries|routine lab*|"
    "laboratory panel|lab results|laboratory screen*|haematological test*|biological parameter*|biological test*|"
    "laboratory variable*",
    "VITAL_SIGNS": "vital sign*|physical examination*|medical examination|physical exam|pulse rate|abnormal pulse|"
    "physical abnormal*|physical finding|abnormal physical|physical evaluation",
    "ELECTROLYTES": "potassium|hyperkal*|hypokal*|hyponatr*|hypercalc*|magnesium|electrolyte*|hypophosph*|hypomagnes*|"
    "hypocalc*|dehydrat*|hypovol*|volume deplet*|acidosis|tumor lysis|tumour lysis|hypernatr*|hypermagnes*|"
    "hyperphosphat*|bicarbonate|hco3|alkalosis|anion gap|phosphorus|osmolality|acidemia|siadh|calcemia|electrolytic|"
    "ionic disorder*|kalemia|natremia|acid base|patiromer|salt loss|hydroelectrolyt*|hydro electrolyt*|serum sodium|"
    "plasma sodium|blood sodium|sodium level*|sodium concentration*|sodium 1*|serum calcium|plasma calcium|"
    "corrected calcium|ionized calcium|calcium level*|calcium concentration*|serum phosphate|phosphate level*|"
    "phosphate binder*",
    "THYROID": "thyroid|hypothyroid*|hyperthyroid*|tsh|thyroiditis|thyrotoxicosis|graves*|goit*|thyroxine|"
    "levothyroxine|antithyroid|ft4|ft3|free t4|free t3|euthyroid*|hashimoto*|methimazole|propylthiouracil|carbimazole|"
    "thyrotrop*|thyroidectom*|thyrotoxic|triiodothyronine|liothyronine|myxedema|myxoedema|thyroidal|basedow|thyreo*|"
    "l thyroxine|tpo antibod*|anti tpo|hyperthyreo*|hypothyreo*|tetraiodothyronine|synthroid|thyroglobulin",
    "MEDULLARY_THYROID": "medullary|multiple endocrine|men2|men 2|endocrine neoplasia|c cell|mtc|ret proto oncogene|"
    "men 2a|men 2b|men2a|men2b|men type 2|serum calcitonin|calcitonin level*|calcitonin 50|calcitonin 20",
    "ENDOCRINE": "endocrine|adrenal|cushing*|pituitary|testosterone|hypogonad*|acromegal*|prolactin*|hyperprolactin*|"
    "addison*|parathyroid*|hyperparathyroid*|pheochromocytoma|phaeochromocytoma|aldosteronism|growth hormone|cortisol|"
    "hypopituit*|metabolic disease*|metabolic disorder*|endocrin*|hypercortisol*|hypophys*|hypothalam*|hypoparathyr*|"
    "igf 1|igf1|igf i|insulin like growth|adrenocort*|adrenalectom*|pheochromocyt*|phaeochromocyt*|paragangliom*|"
    "hyperaldosteron*|parathormone|puberty|pubertal|hormone deficien*|hormone disorder*|hormone imbalance|acth|"
    "corticotrop*|diabetes insipidus|siadh|metabolic condition*|metabolic syndrome|hormone excess|hypoadrenal*|"
    "hyperandrogen*|hormonal disorder*|hormonal disease*|hormonal alteration*|hormonal imbalance*|"
    "hormonal disturbance*",
    "DIABETES_TYPE_1": "type 1 diabet*|diabetes mellitus type 1|diabetes type 1|diabetes mellitus type i|"
    "type i diabet*|t1dm|t1d|iddm|type1|type 1 or type 2 diabet*|type 1 or 2 diabet*|type 1 and type 2 diabet*|"
    "juvenile diabet*|juvenile onset|autoimmune diabet*|dm1|dm type 1|type 1 dm|dm i|type one diabet*|"
    "diabetes mellitus 1|type i dm|t1 diabet*|diabetes 1|latent autoimmune",
    "DIABETES_TYPE_2": "type 2 diabet*|diabetes mellitus type 2|diabetes type 2|diabetes mellitus type ii|"
    "diabetes type ii|type ii diabet*|or type 2|t2dm|t2d|niddm|type 1 or 2 diabet*|dm2|dm type 2|type 2 dm|dm ii|"
    "type two diabet*|diabetes mellitus 2|non insulin dependent|noninsulin dependent|adult onset diabet*|type ii dm|"
    "t2 diabet*|type2 diabet*|diabetes 2|type2diabetes|dmt2|dm t2|type2 dm|diabetes mellitus type2|diabetes type2",
    "DIABETES": "diabet*|t2dm|t2d|niddm|insulin dependent|lada|mody|iddm|t1dm|t1d|dm1|dm2|type 1 dm|type 2 dm|"
    "maturity onset|monogenic diabetes|latent autoimmune|type i dm|type ii dm|known dm|posttransplant diabetes|"
    "steroid induced diabetes|type 3c|pancreatogenic|brittle diabet*|prediabet*|dysglyc*|uncontrolled dm|"
    "insulin treated|patients with dm|dm",
    "GLYCAEMIA": "hba1c|hemoglobin a1c|haemoglobin a1c|glycated|glycosylated|glycohemoglobin|a1c|hgba1c|hba1|"
    "hemoglobin a1|glycohaemoglobin|glycemic control|glycaemic control|hba 1c|hb a1c|hb1ac|glyco hemoglobin|glycohb|"
    "hgb a1c|poor glycemic|inadequate glycemic|diabetes control|diabetic control|fructosamine|hga1c|ha1c|hbalc|"
    "glycosilated|glycosolated",
    "GLUCOSE": "fasting plasma glucose|fpg|blood glucose|glucose control|plasma glucose|smbg|fasting glucose|"
    "blood sugar|glucose tolerance|hyperglyc*|continuous glucose|cgm|glucose monitor*|glucose level*|ogtt|fbg|"
    "serum glucose|glucose concentration*|glucose metabolism|glucose intolerance|postprandial|post prandial|"
    "glucometer*|glucose meter*|capillary glucose|glucose sensor*|prediabet*|impaired glucose|normoglyc*|euglyc*|"
    "glycemia|glycaemia|random glucose|glucose value*|glucose homeostasis|rtcgm|dexcom|libre|time in range|"
    "normal glucose|glucose test*|glucose meas*|glucosuria|glycosuria|glucose regulat*|glucose reading*",
    "HYPOGLYCAEMIA": "hypoglyc*|low blood sugar*|low blood glucose|neuroglycopen*|clarke score|impaired awareness|"
    "insulinoma|level 3 hypogly*|nocturnal hypogly*|glucagon injection|glucagon kit",
    "KETOACIDOSIS": "ketoacid*|dka|hyperosmolar|ketosis|ketonuria|ketonaemia|hyperglycemic hyperosmolar|"
    "hyperglycaemic hyperosmolar|honk|diabetic coma|ketone*|beta hydroxybutyrate|ketotic|hyperglycemic coma|"
    "hyperosmotic",
    "GLUCOSE_LOWERING": "insulin|metformin|glp 1|dpp 4|glucose lowering|antidiabetic*|antihyperglyc*|sulfonylurea*|"
    "sulphonylurea*|thiazolidinedione*|oral hypoglycemic|sglt2|diet and exercise|pramlintide|oam|oad|glucagon like|"
    "dpp iv|incretin*|anti diabetic*|hypoglycemic agent*|hypoglycaemic agent*|exenatide|liraglutide|semaglutide|sglt*|"
    "sodium glucose|empagliflozin|dapagliflozin|canagliflozin|ertugliflozin|dpp4|sitagliptin|saxagliptin|linagliptin|"
    "vildagliptin|alogliptin|glp1*|tirzepatide|dulaglutide|albiglutide|lixisenatide|acarbose|pioglitazone|"
    "rosiglitazone|tzd*|glimepiride|glipizide|gliclazide|glyburide|glibenclamide|repaglinide|nateglinide|glinide*|"
    "meglitinide*|biguanide*|alpha glucosidase|amylin|glucophage|hypoglycemic drug*|hypoglycaemic drug*|"
    "hypoglycemic medic*|hypoglycaemic medic*|oral hypoglyc*|oral antihyper*|oral anti diab*|oha|hypoglycemic therap*|"
    "gliptin*|gliflozin*|glitazone*|teneligliptin|anagliptin|trelagliptin|evogliptin|gemigliptin|omarigliptin|"
    "sotagliflozin|bexagliflozin|ipragliflozin|luseogliflozin|tofogliflozin|henagliflozin|janagliflozin|"
    "enavogliflozin|voglibose|miglitol|glargine|degludec|detemir|lispro|aspart|glulisine|csii|basal bolus|mitiglinide|"
    "lobeglitazone|troglitazone|chiglitazar|dorzagliatin|imeglimin|retatrutide|survodutide|mazdutide|orforglipron|"
    "cagrilintide|byetta|bydureon|victoza|ozempic|trulicity|rybelsus|mounjaro|januvia|jardiance|farxiga|forxiga|"
    "invokana|glibenclamid*|tolbutamide|chlorpropamide|glyburid*|gliquidone|sulfonyl*|sulphonyl*|"
    "oral agents for diabetes|oral diabetes medic*|diabetes medication*|diabetes drug*|diabetic medication*|"
    "diabetes treatment*|blood glucose lowering|hypoglycemics|efpeglenatide|polyethylene glycol loxenatide|loxenatide|"
    "beinaglutide|glucosidase|anti hyperglyc*|anti hypoglyc*",
    "RETINOPATHY": "retinopath*|maculopath*|macular|funduscop*|fundoscop*|fundus photograph*|npdr|pdr|macula|"
    "retinal disease*|retinal disorder*|fundus exam*|photocoag*|dilated eye|diabetic eye disease*|"
    "proliferative diabetic|vitreous hemorrhage|vitreous haemorrhage|panretinal|laser photocoagulation",
    "MUSCLE_ENZYME": "creatine kinase|creatinine kinase|cpk|rhabdomyolysis|myoglobin|rhabdo*|ck|"
    "creatinine phosphokinase|creatin kinase|creatine phospho*|aldolase|myalgia*",
    "LIPIDS": "lipid lowering|hypercholesterol*|hypertriglycerid*|cholesterol|triglycerid*|ldl|lipid*|statin*|"
    "dyslipid*|hyperlipid*|fibrate*|ezetimibe|pcsk9|hdl|atorvastatin|simvastatin|rosuvastatin|hmg coa|omega 3|niacin|"
    "gemfibrozil|evolocumab|alirocumab|inclisiran|bempedoic|lipoprotein*|apob|apolipoprotein*|fenofibrate|pravastatin|"
    "lovastatin|pitavastatin|fluvastatin|bezafibrate|chylomicron*|icosapent|fish oil|hyperlipoprotein*|antilipid*|"
    "antihyperlipid*|cholestyramine|hypercholest*|hyperlipaem*|triacylglycer*|cerivastatin|pemafibrate|anacetrapib|"
    "colestyramine|colesevelam|colestipol|bile acid sequestrant*|apoa*|lomitapide|mipomersen|nicotinic acid|"
    "dyslipaem*|hypolipid*|lp a|cholesterolemia|hefh|hofh|ldlc|hdlc|lipitor|crestor|zocor|vytorin|red yeast rice|"
    "xanthoma*|probucol|evinacumab|torcetrapib|dalcetrapib|obicetrapib|clofibrate|hydroxymethylglutaryl|"
    "3 hydroxy 3 methyl*|hmgcoa",
    "SKIN": "skin|dermat*|psoria*|eczema|rash|tattoo*|acne|phototherap*|cutaneous|urticaria|alopecia|vitiligo|scar|"
    "scars|keloid*|prurit*|hidradenitis|rosacea|scalp|hair|nail|nails|sunburn|sun exposure|tanning|emollient*|"
    "stevens johnson|photosensit*|pemphig*|lichen|ichthyos*|melasma|wart|onychomyc*|itch|itching|hives|pasi|easi|"
    "scorad|isotretinoin|tinea|comedon*|xerosis|wrinkle*|sun burn|hyperhidr*|prurigo|actinic|epidermolys*|seborrh*|"
    "fitzpatrick|scabies|hyperpigment*|erythroderm*|puva|uvb|ultraviolet|sunscreen*|moisturi*|dlqi|erythema|cosmetic*|"
    "eczematous|pyoderma",
    "EYE": "eye|ocular|visual|vision|glaucoma|cataract*|retina*|ophthalm*|uveitis|intraocular|optic|keratitis|"
    "conjunctivitis|amblyopia|myopia|strabismus|intraocular pressure|retinitis|naion|fundus|cornea*|acuity|iop|"
    "intravitreal|contact lens*|eyelid*|diplopia|pigmentosa|lens|keratocon*|vitre*|choroid*|macula|macular|amd|myopic|"
    "hyperop*|astigmat*|presbyop*|nystagm*|ptosis|bcva|etdrs|snellen|blephar*|iritis|pterygi*|drusen|photocoag*|"
    "endophthalm*|pseudophak*|aphak*|iris|lacrimat*|papilled*|papilloed*|phaco*|lasik|maculop*|pupil|pupillary|"
    "mydria*|ranibizumab|aflibercept|brolucizumab|logmar|diopt*|perimetr*|scleritis|anisocor*|gonioscop*|trabecul*|"
    "eyesight|keratoplast*|conjunctival|eyeglass*|spectacles|exophthal*|meibomian|hydroxychloroquine retinop*|"
    "blindness|legally blind|is blind|are blind",
    "GLAUCOMA": "glaucoma|intraocular pressure|angle closure|iop|ocular hypertens*|trabeculect*|narrow angle*|poag|"
    "migs|cup to disc|gonioscop*|latanoprost|timolol eye|tonomet*|intra ocular pressure|intraocular hypertens*",
    "EAR": "hearing|ear|deaf*|otitis|tinnitus|vertigo|audiom*|audiogram*|vestibul*|menier*|m ni re*|otolog*|otorrh*|"
    "auditory|cochlea*|ototox*|eustachian|mastoid*|acoustic neur*|tympanic membrane*|tympanost*|tympanoplast*",
    "ENT": "nasal|nose|sinusitis|rhinitis|tonsil*|throat|laryng*|pharyn*|nasopharyn*|hay fever|paranasal|rhinosinus*|"
    "otolaryngol*|otorhino*|epistax*|adenoidect*|vocal cord*|anosm*|olfact*|rhinorrh*|turbinat*|septoplast*|nasally|"
    "deviated sept*|ent|sinonasal|septal deviat*|rhinoconjunct*|vocal fold*|dysphon*",
    "SEXUAL_FUNCTION": "erectile|erection*|sexual*|intercourse|ejaculat*|impotence|penile|penis|peyronie*|priapism|"
    "partner|heterosexual|iief*|ed|monogamous|libido|hypoactive|vasculogenic|psychogenic|intracavern*|cavernos*|"
    "erectogenic|alprostadil|orgasm*|vacuum|hypogonad*|sex life|steady relationship|stable relationship",
    "ERECTILE_SCORE": "iief*|index of erectile|erectile function score|erectile function domain|shim|ehs",
    "PENIS": "penile|penis|peyronie*|priapism|cavernos*",
    "PROSTATE": "prostate|prostatectom*|nerve sparing|nerve bundle*|psa|urinary retention|bladder|urolog*|"
    "urinary tract|incontinence|prostatic|bph|cystitis|hematuria|urethral|overactive|voiding|turp|transurethral|"
    "urinary|urinat*|micturition|post void|nocturia|luts|urethr*|ureter*|urodynam*|neurogenic bladder|urolith*|"
    "kidney stone*|finasteride|dutasteride|void*|psadt|psma*|5 alpha reductase*|cystectom*|turbt|vesico*|lithotrip*|"
    "nephrolith*|urogenital|dysuria|pollakiuria|enuresis|cystoscop*|oab|uroflow*|prostat*",
    "GENITAL": "genital*|testicular|testis|reproductive abnormal*|semen|sperm|phimosis|circumcis*|cryptorch*|"
    "varicocele|sexually transmitted|gonorrh*|chlamyd*|hypospadias",
    # nerves and mind
    "NEURODEGENERATIVE": "als|amyotrophic|parkinson*|alzheimer*|huntington*|multiple sclerosis|lateral sclerosis|"
    "motor neuron*|neurodegenerat*|lewy|ataxi*|frontotemporal|movement disorder*|tremor*|dystonia|dyskine*|escorial|"
    "alsfrs*|riluzole|edaravone|spinal muscular atrophy|prion|chorea|supranuclear|multiple system atrophy|"
    "corticobasal|tardive|levodopa|neuro degenerat*|friedreich*|tetrabenazine|relapsing remitting",
    "NEUROSTIMULATION": "neurostimulat*|nerve stimulat*|vagus|deep brain|cord stimulat*|magnetic stimulation|"
    "electroconvulsive|ect|tms|rtms|neuromodulat*|vns|dbs|tdcs|electrical stimulat*|transcranial|occipital stimul*|"
    "sacral nerve|theta burst|brain stimul*|electroshock|implantable pulse generator*|tacs|direct current stim*|"
    "cord stimul*|neuro stimul*|neuro modulat*|pulse generator*|electro convulsive|neural stimulator*|"
    "electrical stimulator*|electro stimulator*|implanted stimulator*|vagal stimulator*|bladder stimulator*",
    "NEUROMUSCULAR": "neuromuscular|myasthenia|myopath*|muscle disease*|muscular|nerves|muscle weakness|neuropath*|"
    "muscle function|polyneuropath*|lambert eaton|duchenne|dystroph*|guillain*|cidp|polymyositis|dermatomyositis|"
    "myotonic|muscle relaxant*|botulin*|charcot*|friedreich*|myosit*|muscle atrophy|muscle wasting|neuromyopath*|"
    "botox|myoton*|pompe|muscle disorder*|motor neuron disease|myasthen*|neuromyotonia|periodic paralysis",
    "NEUROPATHY": "neuropath*|polyneuropath*|diabetic neuropathy|paresthesi*|paraesthesi*|numbness|peripheral sensory|"
    "polyneurit*|neuritis|mononeurop*|radiculoneurop*|carpal tunnel|dpn|cipn|sensory neuron*|autonomic neuropath*|"
    "monofilament|nerve damage",
    "NERVOUS_SYSTEM": "neurolog*|central nervous|cns|brain|leptomening*|spinal cord|intracranial|intracerebral|"
    "cauda equina|head injury|brain injury|concussion|head trauma|demyelinating|encephal*|hydrocephal*|cerebral palsy|"
    "neurosurg*|autonomic|head injuries|spinal cord injur*|nervous system|craniotom*|craniectom*|spina bifida|chiari|"
    "syringomyel*|myelitis|cranial trauma|tbi|cerebral disease*|cerebral injur*|cerebral trauma|nerve injur*|"
    "nerve damage|cerebrospinal|neural tube|cerebral edema|cerebral oedema|neurocrit*|cerebellar|craniocerebral|"
    "intra cranial|neurodevelop*|cerebral atrophy|neuro surg*|cerebral tumor*|cerebral tumour*|cranial nerve*|"
    "neurotox*|motor deficit*|postconcuss*|skull",
    "INTRACRANIAL_PRESSURE": "intracranial pressure|intracranial hypertension|lumbar puncture|pseudotumor|"
    "pseudotumour|idiopathic intracranial|spinal tap*|papilled*|midline shift|herniation syndrome|lp procedure*|iih|"
    "icp",
    "BRAIN_METASTASES": "brain metasta*|cns metasta*|leptomening*|cns leuk*|cns 3|central nervous system tumor*|"
    "central nervous system metasta*|cns involvement|brain involvement|cerebral metasta*|cns disease|cns tumor*|"
    "cns tumour*|cns malignan*|brain tumor*|brain tumour*|metastatic to the cns|metastases to the brain|"
    "metastases to the cns|central nervous system malignan*|intracranial metasta*|metastases in the brain|"
    "metastasis in the brain|active cns|central nervous system disease|central nervous system involvement|"
    "central nervous system lesion*|cns lesion*|brain lesion*|metastatic brain|untreated brain|symptomatic brain|"
    "meningeal metasta*|meningeal involvement|brain mets|parenchymal brain|whole brain|wbrt|cns lymphoma|"
    "brain or leptomening*|metastatic cns|meningeal carcinomatosis|carcinomatous meningitis|lymphomatous meningitis|"
    "neoplastic meningitis",
    "SEIZURE": "seizure*|epilep*|convuls*|anticonvuls*|antiepilep*|anti epilep*|antiseizure|anti seizure|eeg|valpro*|"
    "levetiracetam|lamotrigine|topiramate|gabapentin|pregabalin|phenobarbital|lacosamide|oxcarbazepine|"
    "eslicarbazepine|carbamazepine|phenytoin|perampanel|brivaracetam|zonisamide|clobazam|vigabatrin|dravet|"
    "lennox gastaut|infantile spasm*|myoclon*|cenobamate|tonic clonic|aeds|electroenceph*",
    "COGNITION": "cognit*|dement*|mmse|mini mental|moca|intellectual|mental retardation|memory|mental capacity|"
    "learning disabilit*|iq|confus*|developmental delay|neurocognit*|mental impairment|dementia|alzheimer*|mci|"
    "mentally incapac*|mental incapac*|mental incompet*|mentally incompet*|mentally disabled|mentally impaired|"
    "mental deficien*|mentally handicap*|mental handicap*|senil*|amnes*|mentally retard*|adas cog|mental status|"
    "mental disab*|intellectually|wechsler|learning difficult*|lewy bod*|decision making capacity|decisional capacity|"
    "mental competen*|mentally competent",
    "SUICIDE": "suicid*|self harm|self injur*|harming|c ssrs|suicidality|cssrs|self mutilat*|parasuicid*",
    "PSYCHIATRIC": "psychiatr*|mental disease*|mental problem*|neuropsychiatr*|delirium|schizophren*|bipolar|depress*|"
    "psychosis|psychotic|mental illness*|mental disorder*|anxiety|mental health|psycholog*|axis i|autis*|adhd|"
    "attention deficit|obsessive|personality disorder|manic|mania|panic|ptsd|traumatic stress|phq*|madrs|ham d|hamd|"
    "hypomani*|dysthym*|schizoaffective|developmental disorder*|eating disorder*|psychosocial|emotional|dsm 5|dsm iv|"
    "dsm iv tr|dsm v|mood|affective|bulimi*|stress disorder|psychopathol*|gad 7|panss|bdi|mdd|ocd|phobia*|dissociat*|"
    "dsm|mental condition*|mental state|mental system|mental disturb*|mental instab*|mentally ill|mental abnormal*|"
    "mental dysfunction|serious mental|psychic|mentally unstable|catatoni*|tourette*|agoraphob*|agitat*|"
    "posttraumatic stress|neuro psych*|anxious|somatoform|asperger*|hyperactivity disorder|burnout|neurosis|neuroses|"
    "neurotic|insanity|behavioral disorder*|behavioural disorder*|conduct disorder*|homicid*|neurobehav*",
    "DEPRESSION": "depress*|phq*|madrs|ham d|hamd|mdd|bdi|dysthym*|hdrs*|hrsd*|ces d|cesd|epds|qids*|melanchol*|"
    "anhedon*|low mood|hads|patient health questionnaire|cyclothym*",
    "PSYCHOSIS": "psychosis|psychotic|schizophren*|schizoaffective|hallucinat*|delusion*|psychoses|schizotyp*|panss|"
    "paranoi*|bprs|first episode psych*",
    "BIPOLAR": "bipolar|mania|manic|hypomani*|cyclothym*|ymrs",
    "EATING_DISORDER": "eating disorder*|anorexia|bulimi*|binge eating|purging|arfid|disordered eating|ede q",
    "SUBSTANCE": "alcohol*|drug abuse|substance abuse|drug addict*|illicit|addict*|substance use|abuse|drugs of abuse|"
    "dependence|cannabi*|toxicology|opioid*|cocaine|narcotic*|alcoholism|drinks|drug use|heroin|methadone|methamphet*|"
    "amphetamine*|buprenorphine|naltrexone|drinking|beer|wine|spirits|intoxicat*|drug test*|drug screen*|marijuana|"
    "ketamine|recreational|detox*|ethanol|barbiturat*|morphine|fentanyl|illegal drug*|drug depend*|opiate*|oud|"
    "oxycodone|hydrocodone|hydromorphone|tramadol|codeine|misuse|street drug*|mdma|ecstasy|lsd|phencyclidine|"
    "chemical dependen*|dast|marihuana|thc|psychoactive substance*|tetrahydrocannab*|overdos*|psilocybin|"
    "hallucinogen*|substance disorder*|suboxone|inhalant*|liquor|drug user*|iv drug|injection drug*|drug withdrawal|"
    "withdrawal syndrome|narcomania|fentanil|toxicoman*|intravenous drug use*|intravenous drug abus*",
    "ALCOHOL": "alcohol*|drinks|drinking|beer|wine|ethanol|audit c|aud|ciwa*|disulfiram|acamprosate|liquor|vodka|"
    "delirium tremens|binge drink*|wernicke*|ethyl abuse|ethylism",
    "SMOKING": "smok*|tobacco|nicotine|cigarette*|vaping|pack year*|vape*|e cigarette*|cotinine|varenicline|"
    "fagerstrom|fagerstr m|quit attempt*|snus|nrt|chantix|champix|juul|cigar|hookah|waterpipe*|shisha|e cig*|"
    "packs per|pack a day|betel|ex smoker*|snuff|exhaled carbon monoxide|exhaled co|bidi",
    "CAFFEINE": "caffeine*|coffee|tea|xanthine*|cola|energy drink*|caffeinat*|theobromine|chocolate|methylxanthine*|"
    "guarana",
    # cancer
    "MALIGNANCY": "malignan*|cancer|cancers|carcinoma*|neoplas*|tumor|tumors|tumour*|lymphoma*|leukemia*|leukaemia*|"
    "melanoma|sarcoma*|basal cell|in situ|myeloma|glioma*|glioblastoma*|metasta* cancer|malignity|leukaemic|aml|b all|"
    "all b|cll|cml|nsclc|sclc|hcc|dlbcl|adenocarcinoma*|blastoma*|carcinomatous|cancerous|lymphoproliferat*|"
    "myelodysplas*|mesotheli*|neuroendocrine|neuroblastoma*|mds|second primary|glioblastoma|pdac|gbm|rcc|hnscc|tnbc|"
    "crpc|mcrpc|gist|dcis|tumoral|seminom*|wilms*|hodgkin*|nhl|meningiom*|thymom*|carcinoid*|mastocytosis|"
    "polycythemia vera|myelofibrosis|histiocytos*|ctcl|ptcl|pcnsl|waldenstr*|cholangiocarcinom*|hepatom*|"
    "choriocarcinom*|teratom*|chordom*|medulloblastom*|retinoblastom*|hepatoblastom*|ependymom*|astrocytom*|"
    "oligodendro*|osteosarcom*|rhabdomyosarcom*|leiomyosarcom*|liposarcom*|angiosarcom*|craniopharyngiom*|"
    "mycosis fungoides|nonmelanoma*|cmml|jmml|myeloproliferat*|precancer*|premalignan*|pre malignan*|gliosarcom*|"
    "nephroblastom*|germ cell|urothelial|transitional cell|carcinosarcom*|squamous cell carcinom*|escc|npc|nmibc|mcrc|"
    "bcc|plasmacytom*|ewing*|leukem*|fibrosarcom*|chondrosarcom*|desmoid*|paragangliom*|macroglobulin*|tumorous|"
    "oncological|oncologic|oncology patient*|oncological disease*",
    "HAEMATOLOGICAL_MALIGNANCY": "leukemia*|leukaemia*|lymphoma*|myeloma|aml|cll|cml|b all|all b|dlbcl|myelodysplas*|"
    "myeloproliferat*|hematologic malignan*|haematological malignan*|hematological malignan*|lymphoproliferat*|"
    "leukaemic|leukemic|hematologic cancer*|haematologic* malignan*|hematologic* neoplasm*|haematologic* neoplasm*|"
    "haematological cancer*|hematological cancer*|blood cancer*|hemopath*|haemopath*|hodgkin*|nhl|mds|"
    "polycythemia vera|polycythaemia vera|myelofibrosis|plasmacytom*|plasma cell|waldenstr*|macroglobulin*|"
    "mastocytos*|histiocytos*|cmml|mycosis fungoides|myeloid malignan*|lymphoid malignan*|b cell malignan*|"
    "t cell malignan*|myeloid neoplasm*|lymphoid neoplasm*|mpn",
    "BOWEL_CANCER": "colorectal cancer|gastric cancer|colon cancer|rectal cancer|esophageal cancer|gastric carcinoma|"
    "esophageal carcinoma|gastroesophageal junction|pancreatic cancer|pancreatic carcinoma|pancreatic adenocarcinoma|"
    "pancreatic ductal|colorectal carcinoma*|colorectal adenocarcinoma*|colon carcinoma*|colon adenocarcinoma*|"
    "rectal carcinoma*|rectal adenocarcinoma*|cancer of the colon|cancer of the rectum|adenocarcinoma of the colon|"
    "adenocarcinoma of the rectum|gastric adenocarcinoma*|stomach cancer*|gastro esophageal junction|"
    "gastrooesophageal junction|gastro oesophageal junction|esophagogastric junction|oesophagogastric|gej|siewert|"
    "esophageal squamous*|esophageal adenocarcinoma*|oesophageal cancer*|oesophageal carcinoma*|escc|mcrc|crc|pdac|"
    "rectal tumor*|pancreas cancer|adenocarcinoma of the pancreas|bowel cancer*|anal cancer|anal carcinoma|"
    "gastrointestinal cancer*|gi cancer*|gastrointestinal malignan*|gastrointestinal tumor*|cancer of the stomach|"
    "esophagectom*",
    "CHEMOTHERAPY": "chemotherap*|cytotoxic|anticancer|anti cancer|antineoplastic|antitumor|anti tumor|"
    "systemic anticancer|anthracycline*|platinum|taxane*|anti neoplastic|cisplatin|carboplatin|oxaliplatin|docetaxel|"
    "paclitaxel|gemcitabine|capecitabine|fluorouracil|cyclophosphamide|doxorubicin|cytarabine|azacitidine|decitabine|"
    "hydroxyurea|venetoclax|temozolomide|irinotecan|etoposide|pemetrexed|fludarabine|bortezomib|lenalidomide|"
    "thalidomide|neoadjuvant|adjuvant|chemoradi*|hypomethylat*|mercaptopurine|nitrosourea*|mitomycin*|antitumour|"
    "anti tumour|chemo|cytostatic*|epirubicin|daunorubicin|idarubicin|mitoxantron*|vincristine|vinblastine|"
    "vinorelbine|vinca*|topotecan|ifosfamide|melphalan|bendamustine|busulfan|dacarbazine|procarbazine|carmustine|"
    "lomustine|bleomycin|carfilzomib|pomalidomide|ixazomib|trabectedin|eribulin|folfox*|folfiri*|5 fu|5 fluorouracil|"
    "fluoropyrimidine*|s 1 chemotherapy|tegafur|trifluridine|asparaginase|pegaspargase|cladribine|clofarabine|"
    "nelarabine|systemic anti cancer|systemic cancer therap*|cancer therap*|cancer treatment*|antineoplastic*|"
    "alkylating|induction therapy|consolidation therapy|nab paclitaxel|hydroxycarbamide|cabazitaxel|lurbinectedin|"
    "thiotepa|intrathecal|noncytotoxic|non cytotoxic|chop|r chop|abvd|platinum*|anthracenedione*|myelosuppressive|"
    "systemic therapy for advanced|systemic therapy for metastatic|systemic therapy for locally|prior systemic therapy",
    "RADIOTHERAPY": "radiotherap*|radiation|irradiat*|brachytherapy|radio therapy|radiosurg*|stereotactic|radioiod*|"
    "chemoradi*|sbrt|radionuclide therapy|proton therapy|gy|cgy|imrt|vmat|igrt|ebrt|external beam|sabr|wbrt|"
    "reirradiat*|radiochemo*|gamma knife|cyberknife|radioligand*|radiopharmaceutical*|radioactive*|proton beam|"
    "carbon ion|hypofraction*|radiosensiti*|fiducial*|radioemboli*|radium*|strontium*|lutetium*|radioimmuno*|"
    "fractionated radi*|fractionation",
    "TARGETED_THERAPY": "tyrosine kinase|tki|kinase inhibitor*|egfr tki|targeted therapy|bevacizumab|rituximab|"
    "monoclonal antibod*|mab|mabs|imatinib|dasatinib|nilotinib|erlotinib|gefitinib|osimertinib|sorafenib|sunitinib|"
    "lenvatinib|regorafenib|trastuzumab|pertuzumab|cetuximab|vegf*|antiangiogen*|anti angiogen*|parp|cdk4*|btk|"
    "ibrutinib|mtor|everolimus|tkis|antibody drug|targeted agent*|targeted drug*|molecular targeted|"
    "molecularly targeted|small molecule*|crizotinib|afatinib|pazopanib|axitinib|cabozantinib|ramucirumab|aflibercept|"
    "panitumumab|lapatinib|palbociclib|olaparib|niraparib|venetoclax|ruxolitinib|ponatinib|bosutinib|midostaurin|"
    "gilteritinib|vemurafenib|dabrafenib|trametinib|temsirolimus|apatinib|anlotinib|alectinib|acalabrutinib|"
    "zanubrutinib|idelalisib|daratumumab|brentuximab*|gemtuzumab|inotuzumab|blinatumomab|obinutuzumab|alemtuzumab|"
    "antibody therap*|vascular endothelial growth|hedgehog*|pi3k*|hdac*|egfr inhibitor*|anti egfr|egfr targeted|"
    "epidermal growth factor receptor inhibitor*",
    "IMMUNOTHERAPY": "immunotherap*|checkpoint|pd 1|ctla 4|nivolumab|pembrolizumab|interferon*|pd1|anti pd*|"
    "atezolizumab|durvalumab|ipilimumab|immune checkpoint|anti ctla 4|cytokine*|programmed cell death|"
    "programmed death|anti programmed|pd l1|pd l2|pdl1|avelumab|tremelimumab|cemiplimab|camrelizumab|sintilimab|"
    "toripalimab|tislelizumab|il 2|interleukin 2|aldesleukin|immune therap*|immuno oncology|lag 3|tigit|oncolytic*|"
    "bispecific*|ox40|cd137|icis|immunostimul*|immune modulat*|cancer vaccine*",
    "TRANSPLANT": "transplant*|stem cell|allogeneic|autologous|gvhd|graft versus*|allograft|hsct|allograft*|"
    "receiving a graft|donor|donors|recipient|recipients|engraft*|graft rejection|retransplant*|transplantation|"
    "waiting list|transplant list|bmt|asct|sct|allogenic|allohsct|haploidentical|cord blood|cgvhd|agvhd|gvh|dli|"
    "conditioning regimen*|waitlist*|solid organ|hla matched|hla identical|histocompatib*|pbsc*|graft failure|"
    "graft loss|graft function|heart replacement|cardiactransplant|unos|immunosuppressive induction|organ recipient*|"
    "cadaveric",
    "CELL_THERAPY": "cell therapy|car t|gene therapy|cell infusion|virotherapy|car t cell*|genetically modified|"
    "gene modified|cellular therapy|stem cell*|mesenchymal|progenitor*|gene transfer|oligonucleotide*|viral vector|"
    "aav*|platelet rich|regenerative|stem cell therap*|chimeric antigen*|adoptive*|t cell therap*|nk cell*|"
    "lymphocyte infusion*|tumor infiltrating lymphocyte*|tumour infiltrating lymphocyte*|engineered t|lentivir*|"
    "cellular product*|cellular immunotherap*|gene edited|cell based therap*|adeno associated|modified t cell*|"
    "cellular therapies|cell therapies",
    "ANTIOBESITY": "promote weight loss|weight management|anti obesity|antiobesity|obesity medication*|"
    "weight loss drug*|weight loss medication*|indication of obesity|weight lowering|orlistat|phentermine|lorcaserin|"
    "sibutramine|rimonabant|xenical|weight reducing|anorectic*|anorexiant*|appetite suppress*|diethylpropion|"
    "weight reduction drug*|drugs for weight|medication for weight|medicine for weight|obesity drug*|"
    "obesity treatment*|obesity pharmaco*|slimming|weight reduction medic*|contrave|qsymia|saxenda|wegovy|"
    "treatment of obesity|obesity therap*|drugs for obesity|treatment for obesity|setmelanotide|agents for weight|"
    "weight control treatment*|affect body weight|affecting body weight|influence body weight|affect weight|"
    "causing weight|cause weight|cause significant weight|weight loss agent*|weight loss supplement*|"
    "weight loss medic*|naltrexone bupropion|bupropion naltrexone|weight loss therap*|weight loss treatment*|"
    "diet pill*|fen phen",
    "TOXICITY": "toxicit*|toxic effects|ctcae|recovered from|adverse effects of prior|unresolved|nci ctc*|ctc ae|"
    "common terminology|common toxicity|adverse events of prior|adverse event due to|grade 1 or less|"
    "grade 1 or better|returned to baseline|resolved to|not recovered|residual toxic*|acute toxic*|side effects from|"
    "toxic effect*|recovered to|treatment related adverse|adverse reactions of prior|chemotherapy related toxic*|"
    "long lasting toxic*|immune related adverse|irae*|immune related toxic*",
    "PRIOR_THERAPY": "no previous treatment|anti tumor treatment|antitumor treatment|prior therapy|prior treatment|"
    "previous treatment|previously treated|prior lines|line therapy|treatment naive|previous therapy|received prior|"
    "lines of|standard treatment|prior systemic|first line|second line|line treatment|first antitumor|"
    "previously untreated|therapy naive|not previously treated|untreated with|prior regimen*|previous regimen*|"
    "prior chemotherapy regimen*|treatment line*|salvage|heavily pretreated|pretreated|chemo naive|chemotherapy naive|"
    "no prior systemic|prior anticancer|prior anti cancer|previous anticancer|previous anti cancer|untreated disease|"
    "last line|line of therapy|line of treatment|third line|systemic treatment for|exhausted|no standard|"
    "standard therapy|standard therapies|standard of care therap*|no available therap*|no effective therap*|"
    "no curative|no known curative|all standard|established therap*|currently untreated",
    "INADEQUATE_RESPONSE": "inadequate response|failed to|have failed|has failed|who failed|failure of|"
    "insufficient response|inadequate improvement|unresponsive|unsuccessful|nonrespon*|non respon*|not responded|"
    "not respond|poor response|lack of response|inadequately controlled|treatment failure|intolerant|no response to|"
    "not responding|treatment resistan*|refractoriness|lack of efficacy|lack of improvement|unsatisfactory|"
    "insufficient improvement|insufficiently controlled|incomplete response|partial response to|therapy failure|"
    "therapeutic failure|suboptimal response|suboptimally controlled",
    # immune system
    "IMMUNODEFICIENCY": "immune response|immune compromis*|immune system|immunodeficien*|immunocompromis*|"
    "immunosuppress*|immune deficien*|azathioprine|mycophenol*|cyclosporin*|ciclosporin*|tacrolimus|sirolimus|"
    "leflunomide|calcineurin|anti thymocyte|immune dysfunction|immunologic*|immune status|basiliximab|belatacept|"
    "thymoglobulin|antithymocyte|mmf|scid|severe combined|chronic granulomatous|wiskott*|common variable|cvid|cni|"
    "immunocompeten*|immunodepress*|primary immunodeficienc*|rapamycin|compromised immun*|immuno suppress*|"
    "immune suppress*|immuno compromis*|agammaglob*|hypogammaglob*|immunity|immuno deficien*|immunosenescence|"
    "immune function*|immunomodulat*|immune modul*|immunosupress*|immune defect*|immunoincompet*",
    "AUTOIMMUNE": "autoimmun*|auto immun*|sle|lupus|vasculit*|systemic sclerosis|inflammatory disease|erythematosus|"
    "connective tissue|immune mediated|immune disease*|rheumatolog*|sjogren*|scleroderma|polymyalgia|behcet*|"
    "giant cell|collagen vascular|inflammatory bowel|inflammatory disorder*|sj gren*|dermatomyosit*|polymyosit*|"
    "myasthen*|antiphosph*|rheumatoid arthritis|spondyloarthr*|still's disease|pemphig*|autoinflammat*|collagenos*|"
    "takayasu*|kawasaki*|polyangi*|anca|wegener*|mixed connective|immunological disease*|beh et*|ssc|dcssc|sledai*|"
    "auto inflammat*|autoantibod*|guillain*|immune disorder*|inflammatory rheum*|inflammatory condition*|sicca|"
    "rheumatic disease*|rheumatic disorder*|rheumatic inflammatory",
    "STEROIDS": "corticosteroid*|glucocortico*|prednison*|prednisolone|dexamethasone|cortison*|hydrocortisone|"
    "methylprednis*|budesonide|betamethasone|triamcinolone|deflazacort|fluticasone|beclomet*|mometasone|"
    "fludrocortisone|clobetasol|dexamethason*|prednisolon*|corticoid*|corticotherap*|steroid",
    "ALLERGY": "allerg*|allergic constitution|excipient*|hypersensitiv*|anaphyla*|drug intolerance|intolerance to|"
    "idiosyncratic|known sensitivity|angioedema|ingredient*|adverse reaction to|reaction to|reactions to|intolerance|"
    "components of|component of|hypersensitive|sulfa|sulfonamide*|penicillin|latex|peanut*|sensitivity to|"
    "intolerant to|nickel|constituents|intolerance of|drug reaction*|adhesive*|infusion reaction*|"
    "infusion related reaction*|chinese hamster|cremophor|polysorbate*|humanized antibod*|murine protein*|epipen|"
    "sulphonamide*|atopy|hyper sensitiv*|cross reactiv*|sulfite*|soybean*|shellfish|mastocyt*|hypersensibil*|"
    "hypersensitiz*|sensitivities to|sensitized to|sensitised to|sensitization to|over sensitiv*|oversensitiv*|"
    "known reaction|reacted to|serious adverse reaction|severe adverse reaction|severe reaction|serious reaction|"
    "side effects to|side effects from|nonallerg*|soya|quincke|idiosyncra*|drug eruption|dress syndrome|"
    "related compounds|similar compounds|chemically related|same class|structurally related|angioneurotic|egg allerg*|"
    "allergy to egg*|egg product*|egg protein*|egg white|eggs or egg|hen's egg",
    "CONTRAINDICATION": "contraindicat*|contra indicat*|contradict* to|contraindic*|product label|summary of product|"
    "smpc|prescribing information|package insert|product information|instructions for use|ifu|warnings|labeling|"
    "labelling",
    # treatments and procedures
    "PRIOR_TRIAL": "another clinical|other clinical|clinical trial|clinical trials|drug trial*|another trial|"
    "another study|other study|other studies|investigational drug*|investigational product*|investigational agent*|"
    "investigational medic*|investigational device*|investigational study|investigational treatment*|"
    "interventional trial|interventional study|intervention trial|experimental drug*|experimental therap*|"
    "experimental treatment*|experimental medic*|experimental agent*|clinical study|clinical studies|"
    "not been regulatory|research study|other trial*|participated in|previously enrolled|research protocol|"
    "investigational|clinical research|new chemical entity|enrolled in another|enrolled in other|participat* in other|"
    "participat* in another|participat* in any|randomized in|unapproved|prior participation|another research|"
    "other research|another interventional|concurrent trial|study involving|already enrolled|previously randomi*|"
    "prior enrollment|previous enrollment|previous participation|been enrolled|previous randomi*|prior randomi*|"
    "been randomi*|concurrent participation|currently participating|currently enrolled|simultaneous participation|"
    "previously signed|previously participated|therapeutic trial|medicinal trial|medication trial|treatment trial|"
    "device trial|device study|device studies|drug study|drug studies|drug clinical|research drug|research studies|"
    "research project|biomedical research|biomedical study|exclusion period|period of exclusion|new chemical entit*|"
    "non approved|regulatory approval|screen failure|screen failed|screening failure|previous enrolment|"
    "prior enrolment|concurrent enrolment|enrolled in a|enrolled in any|enrolment in|enrollment in another|"
    "enrollment in other|included in another|inclusion in another|coenrol*|co enrol*|part of another|"
    "take part in another|taken part in|taking part in|took part in|part in other|part in any|involvement in another|"
    "involved in another|involved in other|entered another|previous trial|interventional studies|intervention study|"
    "intervention studies|experimental study|experimental studies|experimental vaccine|unlicensed|"
    "clinical investigation|clinical protocol|observational stud*|expanded access|compassionate use|"
    "participating in another|participating in other|participating in any|participating in clinical|"
    "participat* in a study|participat* in a clinical|participat* in a trial|participat* in a research|"
    "participat* in a previous*|participat* in a concurrent|participat* in an investigational|"
    "participat* in an interventional|participat* in an ongoing|participat* in an on|participat* in an observational|"
    "participat* in an experimental",
    "SURGERY": "surger*|surgical*|operation*|operative|trauma|injuries|resection|resected|postoperative|preoperative|"
    "perioperative|invasive procedure*|laparotom*|laparoscop*|thoracotom*|operated|traumatic|major procedure*|"
    "excision|excised|craniotom*|mastectom*|lumpectom*|nephrectom*|hepatectom*|esophagectom*|colectom*|thyroidectom*|"
    "pancreatectom*|lymphadenectom*|debulking|orchiectom*|pneumonectom*|lobectom*|cytoreductive surgery|"
    "traumatic injury|major injury|serious injury|severe injury|knee injury|musculoskeletal injury|ligament injury|"
    "significant injury",
    "BARIATRIC": "bariatric|gastric bypass|obesity surgery|weight loss surgery|sleeve|lap band|roux*|intragastric|"
    "gastroplasty|obesity surgical|metabolic surgery|gastric band*|gastric sleeve|gastric balloon*|duodenal switch|"
    "biliopancreatic|gastric stapling|vertical banded|endobarrier|duodenal jejunal|one anastomosis|mini gastric|"
    "surgical treatment for obesity|surgery for obesity|surgery for weight|weight reduction surger*|"
    "antiobesity surger*|surgical weight loss|malabsorptive procedure*|aspire assist|gastric partition*|"
    "surgical treatment of obesity|stomach stapl*",
    "BLOOD_DONATION": "blood donat*|donated|blood loss|plasmapheresis|loss of blood|blood donor|give blood|"
    "blood or plasma|donate blood|donates blood|donating blood|donation of blood|donate plasma|plasma donat*|"
    "blood product donat*|donation of plasma",
    "ANAESTHESIA": "anesthe*|anaesthe*|asa|sedat*|malignant hyperthermia|lidocaine|nerve block*|local anesthetic*|"
    "propofol|neuromuscular block*|bupivacaine|neuraxial|regional block*|ropivacaine|sevoflurane|desflurane|"
    "lignocaine|dexmedetomidine|articaine|plexus block*|plane block*|difficult airway*|mallampati|difficult intubat*|"
    "rocuronium|sugammadex|succinylcholine|general anesth*|general anaesth*|regional anesth*|spinal anesth*|"
    "american society of anesth*|premedicat*|midazolam",
    "MRI": "claustrophob*|metallic|metal implant*|contrast agent*|contrast media|contrast medium|gadolinium|"
    "contraindication to mri|contraindication for mri|contraindications to mri|contraindications for mri|"
    "contraindication to magnetic|contraindications to magnetic|contraindications to cardiac mri|"
    "mri contraindication*|undergo mri|undergoing mri|unable to have mri|mri compatible|mri safe|mri scan|"
    "mri scanning|cmr|cochlear|foreign bod*|metal|shrapnel|aneurysm clip*|ferromagnetic|iodinated|ferrous|contrast|"
    "magnet|mri unsafe|mri contraindicated|mri incompatible|not mri|mr conditional|mr unsafe|mr compatible|"
    "undergo an mri|undergo cmri|contraindication to mr|contraindication for mr|contraindication for magnetic|welder|"
    "permanent makeup|piercing*|body size for|unable to undergo magnetic|perform mri",
    "IMAGING": "mri|magnetic resonance|computed tomography|echocardiogra*|radiograph*|x ray*|ultrasound*|ct scan*|pet|"
    "angiogra*|scintigra*|ultrasonograph*|spect|doppler|single photon|echo|mra|tomograph*|fluoroscop*|"
    "computerized tomography|computed tomograph*|echography|cineangio*|venogra*|arteriogra*|ivus|sonogra*|"
    "ct angiogra*|ultrasonic*|chest radiograph",
    "ECHO_WINDOW": "acoustic window*|echocardiographic window*|echo window*|image quality|poor echo*|poor acoustic|"
    "echogenic*|echocardiographic image*|poor image*|poor window*|sound window|poor quality echo*|inadequate echo*|"
    "acoustic image*|suboptimal echo*|image acquisition|adequate image*|poor transthoracic|ultrasound window|"
    "non diagnostic image*|interpretable echo*",
    "CYP": "enzyme inducing|cyp3a*|cytochrome|p450|inducer*|inhibitors of|cyp2d6|ketoconazole|itraconazole|ritonavir|"
    "rifamp*|phenytoin|carbamazepine|clarithromycin|erythromycin|wort|protease inhibitor*|hypericum|azole antifungal*|"
    "p gp|p glycoprotein|fluconazole|voriconazole|quinidine|cimetidine|nefazodone|indinavir|nelfinavir|saquinavir|"
    "telithromycin|rifabutin|cobicistat|grapefruit|strong inhibitor*|potent inhibitor*|oatp*|substrates|cyp|cyp2c*|"
    "cyp1a2|cyp450|cyp2b6|posaconazole|isavuconazole|phenobarb*|rifapentine|seville|pomelo*|star fruit|starfruit|bcrp|"
    "eiaed*|narrow therapeutic*|substrate of|sensitive substrate*|metabolizing enzyme*|metabolising enzyme*|"
    "drug metabolizing|drug metabolising|primidone|moderate inhibitor*|enzyme inducer*|azoles|macrolide*|hiv protease|"
    "conivaptan|troleandomycin|metabolized by|metabolised by",
    "ALPHA_BLOCKER": "alpha blocker*|alpha antagonist*|alpha receptor antagonist*|adrenergic blocker*|"
    "alpha adrenergic|doxazosin|tamsulosin|terazosin|prazosin|alfuzosin|silodosin",
    "NITRATES": "nitrate*|nitroglycerin|nitric oxide|nitroprusside|riociguat|nitric|isosorbide|dinitrate|mononitrate|"
    "guanylate|vericiguat|amyl|nicorandil|nitro|gtn|glyceryl trinitrate|isosorbid|sgc stimulator*|guanylyl|"
    "nitroglycerine|nitrovasodilator*|molsidomine|nitrat|poppers|inhaled nitrite|sodium nitrite",
    "PDE5": "pde5*|pde 5*|sildenafil|tadalafil|vardenafil|phosphodiesterase|avanafil|udenafil|viagra|cialis|levitra",
    "PAH_THERAPY": "endothelin|bosentan|ambrisentan|macitentan|prostacyclin*|epoprostenol|treprostinil|iloprost|"
    "prostanoid*|selexipag|sitaxentan|beraprost|prostaglandin*|sotatercept|pah specific|pah therap*|pah medic*|"
    "pah treatment*|pulmonary hypertension medic*|pulmonary hypertension specific|pulmonary hypertension treatment|"
    "pulmonary vasodilator*|riociguat|pah targeted|specific pulmonary|aprocitentan|seralutinib|"
    "pulmonary arterial hypertension specific|pulmonary arterial hypertension therap*|ralinepag|sgc stimulator*|"
    "soluble guanylate|ip receptor agonist*|sitaxsentan|tracleer|remodulin|flolan|ventavis|tyvaso|opsumit|letairis|"
    "uptravi",
    "ANTIDEPRESSANT": "antidepress*|ssri*|maoi*|monoamine|antipsychotic*|benzodiazep*|psychotropic|lithium|clozapine|"
    "haloperidol|psychoactive|tricyclic*|neuroleptic*|serotonin|stimulant*|fluoxetine|paroxetine|sertraline|trazodone|"
    "bupropion|venlafaxine|duloxetine|mirtazapine|snri*|methylphenidate|hypnotic*|quetiapine|olanzapine|risperidone|"
    "aripiprazole|anxiolytic*|zolpidem|melatonin|mood stabili*|psychiatric medic*|antianxiety|sleep medic*|"
    "anti psychotic*|citalopram|escitalopram|amitriptyline|nortriptyline|imipramine|clomipramine|doxepin|"
    "desvenlafaxine|fluvoxamine|vortioxetine|milnacipran|diazepam|lorazepam|clonazepam|alprazolam|ziprasidone|"
    "lurasidone|paliperidone|cariprazine|brexpiprazole|chlorpromazine|suvorexant|zopiclone|eszopiclone|sedative*|"
    "sleeping pill*|phenelzine|tranylcypromine|moclobemide|anti anxiety|anti depress*|psychopharmac*|atomoxetine|"
    "lisdexamfetamine|modafinil|agomelatine|esketamine|psychostimulant*|tranquili*|buspirone|tca|"
    "norepinephrine reuptake|sleep aid*|amphetamine*",
    "DIURETIC": "diuretic*|aldosterone|mineralocorticoid|mra|spironolactone|eplerenone|ace inhibitor*|angiotensin|arb|"
    "sacubitril|beta block*|raas|acei|aceis|arni|converting enzyme|valsartan|beta adrenergic|hydralazine|ivabradine|"
    "antihypertensive drug*|furosemide|thiazide*|bumetanide|torsemide|finerenone|renin|aliskiren|losartan|candesartan|"
    "lisinopril|enalapril|ramipril|metoprolol|bisoprolol|carvedilol|calcium channel|amlodipine|verapamil|diltiazem|"
    "nifedipine|dihydropyridine*|neprilysin|lcz696|vasodilator*|gdmt|clonidine|arbs|mras|sartan*|frusemide|torasemide|"
    "antagonists of aldosterone|corlanor|perindopril|captopril|telmisartan|irbesartan|olmesartan|azilsartan|nebivolol|"
    "atenolol|propranolol|bb|calcium antagonist*|ccb|hydrochlorothiazide|chlorthalidone|indapamide|metolazone|"
    "acetazolamide|lasix|entresto|felodipine|methyldopa|moxonidine|sympatholytic*|triamterene|amiloride|labetalol|"
    "trandolapril|benazepril|sotalol|mineralcortico*|tolvaptan|canrenone|esaxerenone|betablock*|ace i|minoxidil",
    "NATRIURETIC_PEPTIDE": "natriuretic|nt probnp|bnp|ntprobnp|probnp|pro bnp|nt pro|anp|pro anp|mr proanp|"
    "brain natriuretic",
    "CONCOMITANT_MEDICATION": "concomitant medic*|concomitant use|concurrent use|medications that|prohibited medic*|"
    "stable dose*|stable regimen|change in medication*|changes in medication*|medication change*|change in primary|"
    "medications unchanged|medication unchanged|stable treatment*|optimal medical|herbal|over the counter|"
    "prescription|background therapy|background medication*|guideline directed|chinese medicine|medical therapy|"
    "concomitant treatment|concomitant systemic|concomitant therapy|counter|medication usage|"
    "changed their medication*|stable dosage|stable dosing|change in psychotropic|change in dose|changes in dose|"
    "drug interaction*|remedies|otc|homeopath*|non prescription|disallowed|traditional medicine|restricted medic*|"
    "excluded medic*|forbidden|prohibited drug|prohibited treatment|prohibited therap*|prohibited concomitant|"
    "regular medication|chronic medication|daily medication|any medication|medication regimen|drug therapy|"
    "stable drug|stable therap*|stable pharmacolog*|optimized drug|pharmacologic therapy|pharmacological therapy|"
    "pharmacologic treatment|pharmacological treatment|concurrent treatment|concurrent therap*|concomitant drug|"
    "polypharmacy|interacting|interfering medic*|drug intake|intake of medic*|medication intake|medication use|"
    "change of medic*|change in treatment|change in therapy|dose change|dose adjustment|dose modification|"
    "rescue medic*|medical treatment unchanged|permitted concomitant|other treatment|alternative treatment|"
    "alternative therap*|complementary medicine|traditional chinese|concurrent medication|taking medication|"
    "certain medication|use of medication|stable medication*|stable medical therapy|stable medical treatment|"
    "stable medical management",
    "EXERCISE": "exercise|treadmill|physical activit*|six minute|6 minute|6mwt|training|cpet|ergometer|rehabilitation|"
    "6mwd|exertion*|strenuous|walk test|vo2|athlet*|sport|sports|sedentary|6 min*|six min*|yoga|6 mwd|"
    "exercise toleran*|exercise capacity|exercise intolerance|cpx|peakvo2|oxygen consumption|oxygen uptake|6 mwt|"
    "stress test*|cardiac rehab*|walking distance|6min walk*|cycling|swim*|gym|spiroergometr*|physically active|"
    "physical training|vo2max|vo2peak|ergomet*|physical inactiv*|tai chi|pilates|qigong|gymnas*|jogging|workout*|"
    "rehab|6mw|sit to stand|timed up and go|moderate intensity|vigorous|minutes per week|physically inactive|"
    "inactive lifestyle|bicycl*|step count",
    "DIET": "diet*|grapefruit|food|vegetarian|caffeine|nutrition*|meal|meals|ketogenic|gluten|vegan|juice|low sodium|"
    "sodium restrict*|sodium intake|salt intake|salt restrict*|low salt|carbohydrate*|calorie*|caloric|"
    "eating pattern*|breakfast|fasted|overnight fast|intermittent fasting|time restricted|mediterranean|low fat|"
    "protein intake|eating habit*|lunch|dinner|snack*|macronutrient*|ability to fast|fasting diet",
    "HOSPITALISATION": "hospitali*|hospital stay|admitted|admission|emergency room|intensive care|icu|inpatient*|"
    "outpatient*|emergency department|discharge*|emergency presentation|nursing home*|long term care|assisted living|"
    "care facility|skilled nursing|hospital ward|hospital care|length of stay|readmi*|rehospitali*|urgent care|"
    "admittance|medical ward|residential facility|residential care|emergency service|emergency care|critically ill|"
    "critical care|critical illness|picu|nicu|high dependency|palliative unit|emergency visit*|er visit*|ed visit*",
    "HEALTHY": "healthy volunteer*|healthy subject*|good health|healthy male|healthy female|healthy|"
    "normal medical examination|normal physical|general health|state of health|health status|normal health|"
    "normal volunteer|no chronic disease|no known disease|no medical condition|free of disease|normal medical history|"
    "significant medical history|without medical condition",
    "SLEEP": "sleep*|apnea|apnoea|insomnia|narcolep*|osa|cpap|hypopnea|restless leg*|circadian|epworth|somnolen*|"
    "polysomnogra*|cataplexy|cheyne|falling asleep|fall asleep|asleep|parasomn*|hypersomn*|nightmare*|psqi|plmd|"
    "oversleep*|somnambul*|snor*|jet lag|bedtime*|oxybate",
    "DENTAL": "dental|teeth|tooth|periodont*|gingiv*|oral hygiene|orthodont*|caries|oral cavity|molar*|mucositis|"
    "denture*|oral surgery|endodont*|gums|pulpit*|edentul*|dentist*|dentit*|temporomandib*|oral health|toothpaste*|"
    "stomatit*|oral mucosa|tongue|bruxis*|dentin|dentine|dentifrice*|mouthwash*|toothbrush*|incisor*|premolar*|"
    "canines|mandib*|occlusal|tmj|xerostom*|maxillofacial|malocclus*|aphth*|dentate|enamel|probing|root canal treat*|"
    "root canal therap*",
    # what else protocols ask about
    "MOBILE_DEVICE": "smartphone*|mobile device*|mobile phone*|cell phone*|phone|telephone|internet|wi fi|wifi|"
    "android|iphone|ios|app|apps|computer|tablet computer|smart phone*|text message*|email|sms|e mail|"
    "operating system|online|laptop|web|ipad|bluetooth|webcam|download*|smartwatch*|cellular coverage|cell coverage|"
    "cellphone|mobile app*|mobile number|mobile technology|mobile connection|sim card|broadband|data plan|touchscreen|"
    "touch screen|smart device|telehealth|telemedicine|teleconsult*|teleconferenc*|zoom|virtual visit|texting|"
    "text messaging|whatsapp|wechat|facebook|social media|google|samsung|handset|landline|digital device|"
    "digital literacy|digital platform|chatbot|mailing address|contact information|contact details|reachable|qr code|"
    "fitbit|cellular service|video call*|video conferenc*|video visit*|video session*|video chat",
    "RESIDENCE": "housing|move out|moving|geographic area|permanent residence|lives in|living in|live in|resident*|"
    "reside*|nationality|citizen*|place of residence|relocat*|leaving the country|residing|relocation|catchment|"
    "live within|living within|travel*|geographic*|miles|homeless*|leave the area|leave area|leaving the area|"
    "moving away|move away|community dwelling|live outside|living outside|transportation|means of transport|"
    "long distance|zip code|county|rural|urban|district|village|immigra*|migrant*|refugee*|remain in the area|"
    "stay in the area|study area|planning to move|plan to move|intend to move|planned move|leave the country|emigrat*|"
    "remote from|foreigner*|tourist*|kilometers of|home address|fixed address|unhoused",
    "CARE_PROVIDER": "healthcare provider|health care provider|primary care|under the care of|general practitioner|"
    "family doctor|family physician|primary physician|personal physician|health center|health centre|"
    "health care facility|healthcare facility|registered with|receiving care at|patient of the|attending the clinic|"
    "usual source of care",
    "VASCULAR_ACCESS": "venous access|vascular access|arterial access|cannulation|venipuncture|blood draw*|"
    "central venous|femoral|radial artery|tortuos*|arteriovenous|iliac|venous catheter*|central line*|picc|"
    "transseptal|trans septal|radial access|intravenous access|iv access|transradial|jugular vein|subclavian vein|"
    "peripheral line|iv line|fistula for dialysis|avf|vein access|arterial line|allen test*|access site|puncture site|"
    "venepuncture|phlebotomy|blood sampling|blood collection|venous puncture|cannula|poor veins|suitable veins|"
    "port a cath|peripheral access|blood taking|blood taken|needle phobia|fear of needles",
    "ECG": "ecg|electrocardiogra*|12 lead|ekg|qtc|qtcf|qt interval|pr interval|fridericia*|bazett*|qtcb|qt|long qt|"
    "corrected qt|t wave*|st segment changes|q wave|holter",
    "SPLEEN": "asplen*|spleen*|splenectom*|hypersplen*|splenic|splenomegal*|hepatosplenomegal*|hyposplen*",
    "BLOOD_PRODUCTS": "immunoglobulin*|blood product*|ivig|plasma exchange|transfusion*|globulin|jehovah*|"
    "plasma infusion|cryoprecipitate|packed red|plasma products|albumin infusion*|human blood|immune globulin*|"
    "immune serum|gamma globulin*|gammaglobulin*|albumin products|plasma derived|plasma derivative*|fresh frozen|ffp",
    "INFLAMMATION": "crp|c reactive|hscrp|inflammatory marker*|esr|sedimentation|il 6|hs crp|procalcitonin|"
    "interleukin 6|calprotectin|high sensitivity c|inflammatory parameter*|inflammatory biomarker*|inflammatory index",
    "PSYCHOTHERAPY": "psychotherap*|cognitive behavio*|cbt|psychologist|psychological treatment|psychological therapy|"
    "psychological intervention*|mindful*|meditation|behavioral therap*|behavioural therap*|support group*|"
    "psychoeducat*|group therapy|behavioral treatment|talk therapy|talking therapy|acceptance and commitment|"
    "dialectical|dbt|interpersonal therap*|interpersonal psycho*|exposure therap*|prolonged exposure|emdr|"
    "eye movement desensit*|cognitive processing|motivational interview*|contingency management|family therap*|"
    "couples therap*|psychodynamic|psychoanaly*|hypnotherap*|biofeedback|neurofeedback|relaxation training|"
    "problem solving therap*|behavioral activation|behavioural activation|psychosocial intervention*|"
    "psychosocial treatment*|psychological support|behavioral intervention*|behavioural intervention*|music therap*|"
    "digital therapeutic*|self help|psychological counsel*|mental health counsel*",
    "SHOCK": "cardiogenic shock|shock|inotrop*|hemodynamic instability|hemodynamically unstable|vasopressor*|"
    "catecholamine*|haemodynamic instability|vasoactive|ecmo|cardiac arrest|ionotrop*|dobutamine|milrinone|"
    "norepinephrine|noradrenaline|levosimendan|pressor*|hemodynamic support|haemodynamic support|mechanical support|"
    "mechanical hemodynamic|scai|impella|iabp|ecls|extracorporeal membrane|extracorporeal life|hemodynamic compromise|"
    "haemodynamic compromise|circulatory failure|circulatory collapse|hypoperfusion|unstable hemodynamic*|"
    "hemodynamic stability|haemodynamic stability|circulatory instability|vasopressin|hemodynamic unstable|"
    "haemodynamically unstable|low output|vasoplegi*|hemodynamic stable|noradrenalin|haemodynamic unstable|mottling|"
    "capillary refill|unstable haemodynamic*|systemic hypoperfusion|end organ hypoperfusion|organ hypoperfusion|"
    "signs of hypoperfusion|peripheral hypoperfusion|tissue hypoperfusion|fluid resuscitation|"
    "vasopressor resuscitation",
    "HEART_STRUCTURE": "ventricular hypertrophy|diastolic dysfunction|wall thickness|left atrial|septal|"
    "ventricular mass|intracardiac|thrombus|end diastolic|structural heart|septum|lvh|ventricular aneurysm|shunt|lvmi|"
    "lavi|outflow tract|lvedd|end systolic|mural thromb*|ventricular thromb*|intracavitary|ventricular dilat*|"
    "structural alteration*|structural abnormal*|lvotg|wall motion|akine*|hypokine*|dyskinetic|lv mass|la volume|"
    "la width|la length|la area|la diameter|la size|left atrium|la enlargement|la dilat*|atrial enlargement|"
    "atrial dilat*|lvdd|lvedv*|lvesv*|lvesd|lvidd|lv dilat*|lv end|e e'|e'|lateral e'|tissue doppler|"
    "diastolic function|mitral inflow|lv hypertrophy|ventricle hypertrophy|concentric remodel*|concentric hypertrophy|"
    "atrial volume|lvot|wall thinning|lv aneurysm*|lv thromb*|myxoma*|cardiac thromb*|cardiac mass*|cardiac tumor*|"
    "atrial thromb*|intra cardiac|hypertrabecul*|ventricular dimension*|lv volume*|ventricular volume*|"
    "ventricular remodel*|lv remodel*|ventricular enlargement|cardiac remodel*|dyssynchron*|lv filling|"
    "ventricular filling|posterior wall thickness|ventricular relaxation|lv relaxation|right atrial|right atrium|"
    "biatrial|structural disease of the heart|septostomy",
    "PERIPHERAL_VASCULAR": "peripheral arter*|peripheral vascular|aneurysm*|dissection|claudication|carotid|"
    "vascular disease|limb ischemia|arterial disease|pad|varicose|venous insufficiency|marfan*|ehlers*|raynaud*|"
    "lymphedema|ankle brachial|arteriopath*|paod|claudic*|critical limb|critical leg|arterial occlusive|abi 0|abpi|"
    "aaa|evar|tevar|endoleak*|femoropopliteal|thromboangiitis|buerger*|fibromuscular|takayasu*|saphenous|"
    "peripheral bypass|limb ischaemia|popliteal|lymphoedema|pvd|macrovascular|vascular surger*|vasculopath*|"
    "post thrombotic|ischemic ulcer*|leriche|loeys*|limb threatening|cli|clti|renovascular|arteriosclero*|"
    "compression stocking*|varicosit*|aorta|aortic aneurysm*|aortic dissection|aortic disease*|aortic arch|"
    "abdominal aort*|thoracic aort*|aortic surg*|aortopath*|aortitis|ascending aort*",
    "PULMONARY_HYPERTENSION": "pulmonary hypertension|pulmonary arterial|pah|pulmonary artery|"
    "pulmonary vascular resistance|right heart|mpap|pasp|pvr|rhc|right ventric*|wedge pressure|pcwp|pawp|cteph|tapse|"
    "cor pulmonale|papm|wood units|pulmonary pressure*|dana point|ph group*|who group*|who functional|precapillary|"
    "pre capillary|postcapillary|post capillary|pvod|eisenmenger*|rv dysfunction|rv failure|rv function|tr velocity|"
    "rv fac|fractional area change|chronic thromboembolic|ph hfpef|cpcph|transpulmonary gradient|spap|rvsp|"
    "pulmonary arteries|ipah|right sided heart|portopulmonary|vasoreactiv*|right sided hf|rvef|pulmonary veno|"
    "septostomy|arterial hypertension of the lung|mean pulmonary|pulmonary vascular|thromboendarterectom*|"
    "balloon pulmonary|diastolic pulmonary|group 1 ph|atrial septostomy|reveal risk|persistent pulmonary",
    "FLUID": "edema|oedema|fluid retention|effusion*|volume overload|fluid overload|ascites|congestion|orthopnea|"
    "dyspnea|dyspnoea|euvolemi*|hypervolemi*|dry weight|weight gain|euvolaem*|hypervolaem*|rales|crackles|jugular|jvp|"
    "jvd|anasarca|decongest*|hydropic|breathless*|pitting|fluid accumulation|venous distension|venous distention|"
    "dehydrated|hydrothorax|shortness of breath|orthopnoea|fluid status|volume status|fluid loss|fluid restrict*|"
    "dropsy|hydrops|swelling of the legs|leg swelling|fluid balance|overhydrat*|over hydration|water retention|"
    "hydration status|bioimpedance",
    "BLASTS": "blast|blasts|bone marrow involvement|extramedullary|promyelocytic|mds|bcr abl|cytogenetic*|cd19|cd33|"
    "cd20|flow cytometry|lymphoblasts|blastic|bone marrow blasts|peripheral blasts|leukemic blasts|minimal residual|"
    "mrd|bone marrow aspirate*|marrow aspirat*|bone marrow biops*|immunophenotyp*|cd22|cd38|cd123|cd30|fish analysis|"
    "m1 marrow|m2 marrow|m3 marrow|relapse in the bone marrow|cytomorpholog*|complete remission|morphologic remission|"
    "hematologic remission|first remission",
    "SUPPLEMENTS": "vitamin*|probiotic*|herbal|nutraceut*|folic|coenzyme|antioxidant*|herbs|natural product*|"
    "nutritional supplement*|ginkgo|ginseng|kava|garlic|fish oil|omega 3|st john's|herb|selenium|zinc|curcumin|"
    "turmeric|melatonin supplement*|homeopath*|botanical*|naturopath*|phytotherap*|multivitamin*|natural health|"
    "ayurved*|protein powder|prebiotic*|synbiotic*|supplement|supplementation|supplementary",
    "HORMONE_THERAPY": "hormone therap*|hormonal therap*|hormone replacement|androgen*|lhrh|tamoxifen|aromatase|"
    "estrogen*|oestrogen*|castrat*|gnrh|goserelin|leuprol*|antiandrogen*|anti androgen*|letrozole|anastrozole|"
    "testosterone therap*|testosterone replacement|testosterone treatment|kind of testosterone|type of testosterone|"
    "treatment with testosterone|fulvestrant|hrt|raloxifene|progest*|endocrine therap*|abiraterone|enzalutamide|"
    "anabolic|hormonotherap*|hormonal treatment*|endocrine treatment*|antihormonal|anti hormonal|bicalutamide|"
    "flutamide|apalutamide|darolutamide|degarelix|triptorelin|exemestane|toremifene|megestrol|adt|"
    "luteinizing hormone releas*|gonadotropin releas*|orchiectom*|orchidectom*|serd|serm|ovarian suppression|"
    "ovarian ablation|medroxyprogesterone|leuprorelin|antiestrogen*|anti estrogen*|anti oestrogen*",
    "BIOLOGICS": "tnf|interleukin*|jak|immunomodulat*|methotrexate|adalimumab|etanercept|infliximab|tocilizumab|"
    "ustekinumab|secukinumab|dupilumab|tofacitinib|baricitinib|upadacitinib|anakinra|abatacept|dmard*|anti tnf|"
    "sulfasalazine|hydroxychloroquine|apremilast|omalizumab|natalizumab|ocrelizumab|colchicine|fingolimod|il 17|il 23|"
    "golimumab|certolizumab|ixekizumab|brodalumab|bimekizumab|guselkumab|risankizumab|tildrakizumab|mirikizumab|"
    "sarilumab|canakinumab|rilonacept|tralokinumab|lebrikizumab|nemolizumab|mepolizumab|reslizumab|benralizumab|"
    "tezepelumab|ruxolitinib|filgotinib|abrocitinib|deucravacitinib|janus kinase|vedolizumab|belimumab|anifrolumab|"
    "il 17*|il 23*|il 12|il 6 inhib*|il 1 inhib*|tumor necrosis factor*|tumour necrosis factor*|anti il*|bdmard*|"
    "csdmard*|siponimod|ozanimod|leflunomide|eculizumab|disease modifying antirheum*|b cell deplet*|immunobiologic*|"
    "biosimilar*|anti cd20|immune modulat*|immuno modulat*|etrasimod|teplizumab|siltuximab|antitnf|biologic|"
    "biologic agent*|biologic therap*|biologic treatment*|biological therap*|biological agent*|biological treatment*|"
    "biological drug*|biological dmard*",
    "FURTHER_CRITERIA": "protocol defined|may apply|other inclusion|other exclusion|additional criteria|"
    "additional inclusion|additional exclusion|above information|not intended to contain|considerations relevant|"
    "other criteria|further inclusion|further exclusion|further criteria|criteria apply|criteria exist|inc criteria",
    "FAMILY_HISTORY": "family history|first degree relative*|family or personal|personal or family|degree relative|"
    "affected relative|family member with|sibling with|parent with|sudden death in|familial history|relative with",
    "GENETIC": "genetic*|chromosom*|karyotype|inherited|hereditary|congenital|genotype*|trisomy|gene|variant*|"
    "deletion*|pathogenic|heterozyg*|homozyg*|heritable|familial|mitochondrial|angelman|down syndrome|klinefelter|"
    "malformation*|mutation carrier*|gene carrier*|carrier of a mutation|carriers of the|carrier status|"
    "genetic carrier*",
    "WOUND": "wound*|burn|burns|lacerat*|abscess|non healing|gangren*|incision*|suture*|ulcerated|ulcerating|"
    "skin ulcer*|foot ulcer*|leg ulcer*|pressure ulcer*|diabetic ulcer*",
    "NEWBORN": "neonat*|newborn*|infant*|birth weight|premature infant*|premature bab*|premature birth|prematurity|"
    "born premature*|preterm|gestational age|weeks gestation|term infant*|at birth|after birth|birth asphyxia",
    "GYNAECOLOGICAL": "menopaus*|menstrua*|ovar*|uter*|endometri*|hysterectom*|vaginal|cervical cytology|pap smear|"
    "amenorr*|oophorectom*|tubal|menses|menarche|endometriosis|fibroid*|leiomyoma*|ovulat*|pcos|vulv*|cervix|"
    "gynecolog*|gynaecolog*|premenopaus*|perimenopaus*|follicle*|hysterect*|cervical length|salping*|adnex*|fallopian|"
    "myoma*|adenomyosis|dysmenorrh*|menorrhagi*|pelvic inflammatory|dyspareunia|vaginitis|vaginosis|"
    "intrauterine adhesion*|hysteroscop*|colposcop*|climacteric|hot flash*|hot flush*|papanicolaou",
    "FERTILITY": "infertil*|ivf|in vitro fertil*|fertility|embryo*|oocyte*|assisted reproduc*|insemination|icsi|"
    "ovarian stimulation|ovarian reserve|semen analysis|subfertil*|sterility|trying to conceive|blastocyst*|"
    "ovulation induction|iui|luteal|fresh transfer|frozen transfer|fertilization|fertilisation|antral follic*|ohss|"
    "oligosperm*|surrogate mother|gestational carrier|clomiphene|clomifene",
    "WASHOUT": "washout|wash out|half lives|half life|washed out|discontinued at least|discontinue for at least",
    "PRIOR_EXPOSURE": "prior exposure|previous exposure|previously exposed|prior use of|prior treatment with|"
    "previous treatment with|previously received|received prior|previously administered|prior use|previous use|"
    "history of use|ever received|previously been treated|previous administration|prior receipt|previously used|"
    "exposed to|previously taken|past use|ever used|ever taken|naive to|prior therapy with|previous therapy with|"
    "already received|already treated|previously treated with|ever treated with|been treated with|"
    "already treated with|not treated with",
    "DYSPHAGIA": "swallow*|dysphagia|feeding tube|gastrostomy|take oral|oral medication*|ingest|oral intake|"
    "nasogastric|swallowing|drugs orally|medication orally|medications orally|medicines orally|sialorr*|deglutition|"
    "aspiration pneum*|aspiration risk",
    "DRIVING": "machinery|night shift*|shift work*|night work|night worker*|rotating shift|driving|drive|"
    "driver's license",
    "RISK_FACTORS": "risk factor*|high risk|at risk|higher risk|increased risk|elevated risk|risk score|risk category|"
    "risk stratif*",
    "SLEEP_APNOEA": "sleep apnea|sleep apnoea|osa|cpap|ahi|hypopnea|hypopnoea|cheyne|csresp|central sleep|apnealink*|"
    "apnea hypopnea|servo ventilat*|sleep disordered|asv|apap|bipap|stop bang|osahs|oxygen desaturation index|snor*|"
    "positive airway|obesity hypoventilation|apneas|apnoeas|mandibular advancement|hypoglossal nerve|auto titrating|"
    "daytime sleepiness|sleepiness|csr csa|uppp|uvulopalato*",
    "SPONDYLOLISTHESIS": "spondylolisthesis|spondylolysis|retrolisthesis|listhesis|anterolisthesis|spondylolyt*|"
    "pars defect*|pars fracture*|meyerding|spondylolysthes*|spondylolistes*|spondilolist*|pars interartic*|isthmic|"
    "slippage",
    "SPINE_SURGERY": "spine surger*|spinal surger*|lumbar surger*|back surger*|spinal fusion|lumbar fusion|"
    "interbody fusion|fusion procedure|instrumentation|discectom*|laminectom*|spondylodesis|disc surger*|"
    "disc replacement|surgery of the spine|surgery on the spine|cervical surger*|cervical spine surg*|vertebral surg*|"
    "lumbar spine surg*|microdiscectom*|laminotom*|foraminotom*|acdf|alif|plif|tlif|xlif|olif|arthrodes*|"
    "cervical fusion|disc arthroplast*|total disc|spinal implant*|pedicle screw*|corpectom*|nucleotom*|chemonucleol*|"
    "condoliase|interspinous|spinal decompress*|spine operation*|spinal operation*|lumbar operation*|failed back|"
    "spine fusion|kyphoplast*|vertebroplast*|instrumented|surgery at the index|surgery at the same level|"
    "back operation*|spinal procedure*|decompression surg*|neck surger*|rhizotom*|vertebrectom*",
    "DISC_DEGENERATION": "disc prolapse*|disk prolapse*|prolapsed disc*|prolapsed disk*|degenerative disc|"
    "degenerative disk|ddd|pfirrmann|modic|disc degeneration|disc disease|disk disease|black disc|degenerated disc*|"
    "herniated disc*|disc herniation*|disk herniation*|herniated intervertebral|intervertebral disc*|"
    "intervertebral disk*|lumbar herniat*|slipped disc*|slipped disk*|disc protrus*|disc extrus*|disc hernia*|"
    "disk hernia*|discogenic|disc bulg*|bulging disc*|disc displacement|disk displacement|disc patholog*|"
    "annular tear*|degenerative spine|degenerative spinal|degenerative lumbar|degenerative cervical|spondylosis|"
    "herniated lumbar|herniated nucleus|cervical disc*|disc height|disk degeneration|discopath*|disc space|"
    "nucleus pulposus|degenerative changes|ruptured disc*|disc lesion*|osteochondrosis|discal hernia*|lumbar hernia*|"
    "hernia nucle*|hernia of the disc|hernia of lumbar",
    "ADVANCE_DIRECTIVE": "dnr|dnar|advance directive*|advanced directive*|not resuscitate|limitation of care|"
    "limitation of therapy|comfort care|comfort measures|withdrawal of care|withdrawal of treatment|care limitation|"
    "do not intubate|dni|treatment limitation*|withdrawal of life|life sustaining|goals of care|limited code|polst|"
    "molst|palliation only|limitations in treatment|therapeutic limitation*|limitation of life|limitations on care|"
    "no cpr|withdraw care|limitations of treatment|withholding of|withhold or withdraw|withholding life",
    "CARDIAC_ARREST": "resuscitated|cardiac arrest|ohca|rosc|cpr|asystol*|cardiorespiratory arrest|heart arrest|"
    "spontaneous circulation|ihca|pulseless|cardiopulmonary arrest|circulatory arrest|shockable|sudden cardiac death|"
    "bystander|cardio circulatory arrest|ecpr|cardiac standstill|postcardiac arrest|cardio respiratory arrest|"
    "cardiopulmonary resuscitat*|cardio pulmonary resuscitat*|successfully resuscitated|resuscitated cardiac|"
    "resuscitated from|resuscitated sudden",
    "RAAS": "ace inhibitor*|acei|aceis|angiotensin|arb|arbs|sartan*|renin|valsartan|losartan|candesartan|lisinopril|"
    "enalapril|ramipril|converting enzyme|arni|sacubitril|lcz696|neprilysin|aliskiren|raas|perindopril|captopril|"
    "telmisartan|irbesartan|olmesartan|azilsartan|entresto|ace i|benazepril|quinapril|trandolapril|fosinopril|"
    "ras inhibitor*|rasi|ras block*|raasi|aceinhibitor*",
    "MINERALOCORTICOID": "spironolactone|eplerenone|finerenone|mineralocorticoid|aldosterone antagonist*|"
    "aldosterone receptor|potassium sparing|mra|mras|anti aldosterone|mineralcortico*|canrenone|esaxerenone|"
    "aldosterone block*|aldactone|inspra|kerendia|steroidal mra|mr antagonist*|potassium canrenoate|"
    "aldosterone synthase|baxdrostat|lorundrostat",
    "BETA_BLOCKER": "beta block*|beta adrenergic|metoprolol|bisoprolol|carvedilol|atenolol|propranolol|nebivolol|"
    "betablock*|betaxolol|labetalol|esmolol|timolol|landiolol|sotalol|bb|beta receptor block*|beta1|nadolol|"
    "beta antagonist*|h blocker",
    "DIALYSIS": "dialysis|dialys*|hemodialysis|haemodialysis|esrd|end stage renal|end stage kidney|hemofiltration|"
    "haemofiltration|ultrafiltration|renal replacement|eskd|eskf|esrf|crrt|cvvh*|capd|peritoneal dialysis|"
    "kidney replacement|kt v|sp kt v|hemodiafiltration|haemodiafiltration|blood purification|interdialytic|"
    "intradialytic|dialyz*|end stage chronic renal|predialysis|hemoperfusion|haemoperfusion|sustained low efficiency",
    "CODES": "icd 9|icd 10|icd 11|icd9|icd10|icd11",
    "TRAUMATIC_STRESS": "traumatic stress|ptsd|posttraumatic stress|post traumatic stress|pcl 5|caps 5|pcl c|"
    "traumatic event*|stress disorders post",
    "VITAMIN_DEFICIENCY": "b12|folate deficien*|folic acid deficien*|vitamin deficien*|vitamin d deficien*|"
    "folate or vitamin|vitamin b12|cobalamin|folate|pernicious|hypovitaminosis|thiamine|scurvy|vitamin b6|"
    "vitamin k deficien*|vitamin e deficien*|vitamin a deficien*|micronutrient deficien*|vitamin b deficien*",
}
"""Topic to its terms, separated by `|`."""

KINDS: Final[dict[str, str]] = {
    "DRIVER_GENE": "BIOMARKER",
    "HEADACHE": "PAIN",
    "FEVER": "INFECTION",
    "HIV": "INFECTION",
    "HEPATITIS_B": "INFECTION",
    "HEPATITIS_C": "INFECTION",
    "SYPHILIS": "INFECTION",
    "TUBERCULOSIS": "INFECTION",
    "COVID": "INFECTION",
    "HEART_FAILURE": "CARDIAC",
    "EJECTION_FRACTION": "CARDIAC",
    "CORONARY": "CARDIAC",
    "INFARCTION": "CORONARY",
    "ARRHYTHMIA": "CARDIAC",
    "VALVE": "CARDIAC",
    "CARDIOMYOPATHY": "CARDIAC",
    "CONGENITAL_HEART": "CARDIAC",
    "CARDIAC_SURGERY": "CARDIAC",
    "OBSTRUCTIVE_LUNG": "LUNG",
    "INTERSTITIAL_LUNG": "LUNG",
    "RESPIRATORY_FUNCTION": "LUNG",
    "VENTILATION": "LUNG",
    "PANCREATITIS": "PANCREAS",
    "ANEMIA": "BLOOD_COUNTS",
    "ERECTILE_SCORE": "SEXUAL_FUNCTION",
    "PENIS": "SEXUAL_FUNCTION",
    "BRAIN_METASTASES": "NERVOUS_SYSTEM",
    "SUICIDE": "PSYCHIATRIC",
    "STEROIDS": "IMMUNODEFICIENCY",
    "ECG": "ARRHYTHMIA",
    "SHOCK": "CARDIAC",
    "HEART_STRUCTURE": "CARDIAC",
    "BIOLOGICS": "IMMUNODEFICIENCY",
    "SLEEP_APNOEA": "SLEEP",
    "SPONDYLOLISTHESIS": "SPINE",
    "SPINE_SURGERY": "SPINE",
    "DISC_DEGENERATION": "SPINE",
    "DIABETES_TYPE_1": "DIABETES",
    "DIABETES_TYPE_2": "DIABETES",
    "CARDIAC_ARREST": "CARDIAC",
    "DIALYSIS": "KIDNEY",
    "TRAUMATIC_STRESS": "PSYCHIATRIC",
}
"""Topics that are a kind of another, of this module or of a second one."""

NAMES: Final[dict[str, str]] = {
    "RACE": "descent",
    "DIARY": "diaries and questionnaires",
    "LIBERTY": "persons without liberty",
    "ILLNESS": "other illness",
    "STAFF": "staff of the trial",
    "JUDGEMENT": "the investigator's judgement",
    "RELAPSE": "relapse and progression",
    "STAGE": "stage and spread of cancer",
    "SYMPTOM_DURATION": "onset and duration of symptoms",
    "BMI": "BMI",
    "BONE": "bones",
    "SPINE": "the spine",
    "LACTATION": "breastfeeding",
    "HIV": "HIV",
    "HEPATITIS_B": "hepatitis B",
    "HEPATITIS_C": "hepatitis C",
    "COVID": "COVID-19",
    "CORONARY": "coronary disease",
    "INFARCTION": "myocardial infarction",
    "DEVICE": "implanted heart devices",
    "VALVE": "heart valves",
    "CONGENITAL_HEART": "congenital heart disease",
    "CARDIAC": "heart disease",
    "HYPERTENSION": "hypertension and blood pressure",
    "LUNG": "lung disease",
    "OBSTRUCTIVE_LUNG": "obstructive lung disease",
    "INTERSTITIAL_LUNG": "interstitial lung disease",
    "KIDNEY": "the kidneys",
    "LIVER": "the liver",
    "GALLBLADDER": "gallbladder and bile ducts",
    "GASTROINTESTINAL": "the gut",
    "THYROID": "the thyroid",
    "MEDULLARY_THYROID": "medullary thyroid cancer",
    "ENDOCRINE": "endocrine disease",
    "DIABETES_TYPE_1": "type 1 diabetes",
    "DIABETES_TYPE_2": "type 2 diabetes",
    "GLUCOSE_LOWERING": "glucose-lowering drugs",
    "SKIN": "the skin",
    "EYE": "the eyes",
    "EAR": "the ears",
    "ENT": "nose and throat",
    "PROSTATE": "prostate and urinary tract",
    "GENITAL": "genital disorders",
    "NEURODEGENERATIVE": "neurodegenerative disease",
    "NEUROMUSCULAR": "neuromuscular disease",
    "PSYCHIATRIC": "psychiatric disorders",
    "SUBSTANCE": "substance use",
    "BOWEL_CANCER": "cancer of the gut",
    "ANTIOBESITY": "drugs for weight loss",
    "PRIOR_THERAPY": "earlier therapy",
    "IMMUNODEFICIENCY": "immunodeficiency and immunosuppression",
    "AUTOIMMUNE": "autoimmune disease",
    "PRIOR_TRIAL": "other trials",
    "SURGERY": "surgery and trauma",
    "BARIATRIC": "bariatric surgery",
    "MRI": "MRI and contrast agents",
    "ECHO_WINDOW": "the view by ultrasound",
    "CYP": "cytochrome P450",
    "PDE5": "PDE5 inhibitors",
    "PAH_THERAPY": "drugs for pulmonary hypertension",
    "ANTIDEPRESSANT": "psychotropic drugs",
    "DIURETIC": "heart and blood pressure drugs",
    "HEALTHY": "good health",
    "DENTAL": "teeth and mouth",
    "ECG": "ECG",
    "PERIPHERAL_VASCULAR": "peripheral vascular disease",
    "FLUID": "fluid retention",
    "BLASTS": "blasts and remission",
    "BIOLOGICS": "biologics and antirheumatic drugs",
    "PRIOR_EXPOSURE": "earlier exposure",
    "RAAS": "RAAS inhibitors",
    "MINERALOCORTICOID": "mineralocorticoid antagonists",
    "BETA_BLOCKER": "beta blockers",
    "CODES": "diagnosis codes",
}
"""What a report calls a topic; one that is not here is its own name in lower case."""
