"""The topics that eligibility criteria are about, with the words that tell them: a declared vocabulary.

A term is a word or a phrase in lower case; `*` at the end of a word stands for any ending. The topics are those that
real criteria return to; a criterion may be about several. What a criterion measures (concepts) comes from its
constraints; a topic also catches what is said without a number.
"""

from typing import Final

LEXICON: Final[dict[str, str]] = {
    # who takes part, and how willingly
    "AGE": "age|aged|ages|years old|years of age|adult|adults|adolescent*",
    "SEX": "gender*|male or female|males or females|men or women|male and female",
    "CONSENT": "informed consent|consent form|written consent|consent|assent|icf|sign the informed|"
    "legal guardian*|legally authorized|legally acceptable|legal representative*",
    "COMPLIANCE": "complian*|comply|cooperat*|adhere|adherence|willing|attend|follow-up visits|"
    "follow up visits|study visits|study procedures|visit schedule|visit process|non-complian*|noncomplian*|"
    "able to understand|scheduled visits|unable to complete|able to complete|unwilling*|inability to|"
    "ability to understand|able and willing|willingness|refusal|refuse*|able to comply|complete the study|"
    "complete the protocol|understand",
    "LANGUAGE": "english|language*|read and write|speak|literate|translat*|interpreter",
    "CAREGIVER": "caregiver*|guardian*|parent|parents|spouse",
    "LIBERTY": "prison*|incarcerat*|deprived of|liberty|custody|institutionali*|under guardianship|"
    "court|protective measures|curatorship|tutorship|safeguarding|juridical|legal protection|"
    "protected patients|protected adults",
    "INSURANCE": "social security|insur*|health insurance|compensation|litigation|disability benefits|"
    "health coverage|reimburs*",
    "STAFF": "employee*|staff|relative of|site personnel|investigator's family|family members of the investigator",
    "JUDGEMENT": "in the opinion of|opinion of the investigator|investigator's opinion|"
    "investigators opinion|judgment of the investigator|judgement of the investigator|"
    "investigator's judgment|judged by the|discretion of|investigator considers|deemed by the investigator|"
    "investigator believes|any other condition|any condition|any other reason|unsuitable|not suitable|"
    "inappropriate|determined by the investigator|jeopardi*|interfere with|would make the|"
    "medical condition that|any disorder|other conditions that",
    # the trial's own disease
    "DIAGNOSIS": "diagnos*|confirmed|histologic*|cytologic*|patholog*|documented|newly diagnosed|"
    "criteria for|meets criteria|according to the criteria|clinical diagnosis|proven",
    "RELAPSE": "relaps*|refractory|recurren*|progress*|resistan*",
    "STAGE": "stage*|metasta*|locally advanced|unresectable|inoperable|tnm|disseminated",
    "MEASURABLE_DISEASE": "measurable|recist|target lesion*|evaluable disease|measurable lesion*",
    "SEVERITY": "severity|severe disease|moderate to severe|mild to moderate|score of",
    "BIOMARKER": "mutation*|positive tumor*|express*|egfr mutation|her2*|pd-l1|receptor positive|"
    "amplification|kras|braf|alk",
    "SAMPLE": "tissue sample*|blood sample*|archival|biopsy|biopsies|specimen*|paraffin|apheresis|leukapheresis",
    "LIFE_EXPECTANCY": "life expectancy|expected survival|survive|expected to live",
    "PERFORMANCE": "ecog|karnofsky|performance status|zubrod|lansky|who performance|kps|performance score",
    "SYMPTOM_DURATION": "duration of symptoms|symptom onset|onset of symptoms|disease duration",
    # general state
    "BMI": "bmi|body mass index|obes*|overweight|underweight|malnutrition|malnourish*|nutritional status",
    "WEIGHT": "body weight|weight|weigh|stable weight|weight loss",
    "CONSCIOUSNESS": "conscious*|coma|comatose|unconscious*|disoriented",
    "MOBILITY": "ambulat*|walk|walking|mobility|wheelchair|limp*|lame*|bedridden|limb|gait",
    "ARTHRITIS": "arthritis|osteoarthritis|gout|rheumatoid|ankylosing",
    "BONE": "osteopor*|osteopen*|fractur*|bone metabolism|skeletal*|bone mineral|bone immaturity|"
    "bone disease*|osteomyelitis|osteogenesis|paget*|bone density|bone marrow involvement",
    "SPINE": "disc|discs|disk*|spondylolisthesis|spinal|spine|lumbar|cervical spine|vertebra*|"
    "radiculopath*|sciatica|stenosis of the spine|scoliosis",
    "PAIN": "pain|painful|analges*|migraine*|headache*|neuralgia|nsaid*",
    "CONSERVATIVE_TREATMENT": "conservative treatment|conservative therapy|non-operative|nonoperative|nonsurgical|"
    "physiotherapy|physical therapy",
    # reproduction
    "PREGNANCY": "pregnan*|gestation*|childbearing age negative|hcg",
    "LACTATION": "lactat*|breast-feed*|breast feed*|breastfeed*|nursing",
    "CONTRACEPTION": "contracept*|birth control|birth-control|childbearing potential|child-bearing|"
    "childbearing|birth-potential|reproductive potential|abstinence|barrier method*|postmenopausal|"
    "post-menopausal|sterili*|intrauterine device|sperm donation",
    # infection
    "INFECTION": "infection|infections|infectious|antibiotic*|antiviral*|antifungal*|antimicrob*|"
    "bacterial|fungal|sepsis|septic|febrile|fever|viral|virus|pneumonia|parasit*|malaria",
    "HIV": "hiv|human immunodeficiency|aids|seropositiv*",
    "HEPATITIS_B": "hepatitis b|hbv|hbsag|hbs",
    "HEPATITIS_C": "hepatitis c|hcv|anti-hcv",
    "HEPATITIS": "hepatitis|hepatitis a|hepatitis e",
    "SYPHILIS": "syphilis|treponem*",
    "TUBERCULOSIS": "tubercul*|tb|quantiferon|mycobacter*",
    "COVID": "covid*|sars-cov*|coronavirus",
    "VACCINATION": "vaccin*|immuniz*|immunis*",
    # organs
    "HEART_FAILURE": "heart failure|nyha|new york heart|cardiac failure|decompensat*|hfpef|hfref",
    "EJECTION_FRACTION": "ejection fraction|lvef|lv ef|left ventricular function",
    "CORONARY": "coronary|myocardial infarction|infarction|angina|acute coronary|mi|heart attack|stent*|"
    "revasculari*|pci|cabg|bypass graft*|ischemic heart|ischaemic heart",
    "STROKE": "stroke|cerebrovascular|transient ischemic|transient ischaemic|tia|"
    "intracranial hemorrhage|cerebral infarction|intracerebral",
    "ARRHYTHMIA": "arrhythm*|atrial fibrillation|qt|qtc|qtcf|bradycard*|tachycard*|heart block|"
    "atrioventricular|av block|wolff*|pacemaker*|long qt|torsade*|heart rhythm|sinus rhythm|branch block|"
    "antiarrhythmic*|anti-arrhythmic*|pacing|bundle branch|qrs|amiodarone|ventricular rate|conduction|rhythm",
    "DEVICE": "defibrillator*|icd|resynchroni*|crt|lvad|implanted|assist device|implantable",
    "VALVE": "valve|valvular|aortic stenosis|mitral|regurgitation",
    "CARDIOMYOPATHY": "cardiomyopath*|myocarditis|pericardi*|amyloid*|constrictive|congenital heart",
    "CARDIAC": "cardiac|cardiovascular|heart disease|heart problems|heart abnormal*|cardiac abnormal*|heart",
    "HYPERTENSION": "hypertens*|blood pressure|systolic blood|diastolic blood|mmhg|sbp|dbp",
    "HYPOTENSION": "hypotens*|orthostatic",
    "THROMBOSIS": "thrombo*|embol*|deep vein|dvt|venous thrombo*",
    "COAGULATION": "coagul*|bleeding|clotting|inr|prothrombin|aptt|ptt|hemorrhag*|haemorrhag*|hemophil*|"
    "haemophil*|diathesis|coagulopath*",
    "ANTICOAGULANT": "anticoagul*|warfarin|heparin|coumarin|antiplatelet*|aspirin|clopidogrel|apixaban|rivaroxaban",
    "LUNG": "pulmonary|lung disease*|copd|obstructive pulmonary|asthma|interstitial lung|pneumonitis|"
    "pulmonary fibrosis|respiratory disease*|bronch*",
    "RESPIRATORY_FUNCTION": "fvc|forced vital|vital capacity|fev1|spirometr*|oxygen saturation|spo2|"
    "respiratory function|dlco|pulmonary function",
    "VENTILATION": "ventilat*|tracheostom*|respiratory failure|home oxygen|supplemental oxygen|intubat*|"
    "dyspnea at rest",
    "KIDNEY": "renal|kidney|kidneys|creatinine|egfr|glomerular|dialysis|hemodialysis|haemodialysis|"
    "nephro*|creatinine clearance|crcl|proteinuria|nephrotic",
    "LIVER": "liver|hepatic|bilirubin|alt|ast|aminotransferase|transaminase*|cirrhosis|cirrhotic|sgot|"
    "sgpt|child-pugh|alkaline phosphatase|gilbert*|steato*|nash|nafld|ascites|varices",
    "PANCREAS": "pancrea*|amylase|lipase",
    "GASTROINTESTINAL": "gastrointestinal|gastric|stomach|bowel|crohn*|ulcerative colitis|malabsorption|"
    "gastroparesis|peptic|ulcer|intestin*|gastrectomy|diarrh*|vomiting|enteral",
    "BLOOD_COUNTS": "neutrophil*|anc|platelet*|hemoglobin|haemoglobin|leukocyte*|white blood|wbc|"
    "bone marrow function|hematologic function|lymphocyte count|hematologic*|haematologic*|granulocyte*|"
    "leukopeni*|neutropeni*|thrombocytopeni*|blood dyscrasia*",
    "ANEMIA": "anemi*|anaemi*|thalassemi*|sickle*|iron deficiency|ferritin|transfus*|hemoglobinopath*",
    "ORGAN_FUNCTION": "organ function|adequate organ|marrow function|organ dysfunction|laboratory values|"
    "adequate laboratory",
    "LABORATORY": "laboratory abnormal*|laboratory finding*|laboratory test*|laboratory result*|"
    "clinical laboratory|lab abnormal*",
    "ELECTROLYTES": "potassium|hyperkal*|hypokal*|sodium|hyponatr*|calcium|hypercalc*|magnesium|electrolyte*",
    "THYROID": "thyroid|hypothyroid*|hyperthyroid*|tsh|thyroiditis|calcitonin",
    "MEDULLARY_THYROID": "medullary|multiple endocrine|men2|men 2|endocrine neoplasia|c-cell",
    "ENDOCRINE": "endocrine|hormonal|adrenal|cushing*|pituitary|testosterone|hypogonad*|acromegal*",
    "DIABETES": "diabet*|t2dm|t1dm|type 2|type 1",
    "GLYCAEMIA": "hba1c|hemoglobin a1c|haemoglobin a1c|glycated|glycosylated|glycohemoglobin|a1c",
    "GLUCOSE": "fasting plasma glucose|fpg|blood glucose|glucose control|plasma glucose|smbg",
    "HYPOGLYCAEMIA": "hypoglyc*",
    "KETOACIDOSIS": "ketoacid*|dka|hyperosmolar",
    "GLUCOSE_LOWERING": "insulin|metformin|glp-1|dpp-4|glucose lowering|glucose-lowering|antidiabetic*|"
    "antihyperglyc*|sulfonylurea*|sulphonylurea*|thiazolidinedione*|oral hypoglycemic|sglt2|"
    "diet and exercise|pramlintide|oam|oad",
    "RETINOPATHY": "retinopath*|maculopath*|macular",
    "LIPIDS": "cholesterol|triglycerid*|ldl|lipid*|statin*|dyslipid*|hyperlipid*",
    "SKIN": "skin|dermat*|psoria*|eczema|rash|tattoo*|acne|phototherap*",
    "EYE": "eye|ocular|visual|vision|glaucoma|cataract*|retina*|ophthalm*|uveitis|intraocular|optic|"
    "keratitis|conjunctivitis|amblyopia|myopia|strabismus|intraocular pressure",
    "EAR": "hearing|ear|deaf*|otitis|tinnitus|vertigo",
    "SEXUAL_FUNCTION": "erectile|erection*|sexual*|intercourse|ejaculat*|impotence|penile|penis|peyronie*|"
    "priapism|partner|heterosexual|relationship|iief*",
    "PROSTATE": "prostate|prostatectomy|psa|urinary retention|bladder|urolog*|urinary tract|incontinence",
    "GENITAL": "genital*|testicular|testis|reproductive abnormal*|semen|sperm",
    # nerves and mind
    "NEURODEGENERATIVE": "als|amyotrophic|parkinson*|alzheimer*|huntington*|multiple sclerosis|lateral sclerosis|"
    "motor neuron*",
    "NEUROMUSCULAR": "neuromuscular|myasthenia|myopath*|muscle disease*|muscular dys*|muscle weakness|"
    "neuropath*|muscle function|polyneuropath*",
    "NERVOUS_SYSTEM": "neurolog*|central nervous|cns|brain|leptomening*|spinal cord|intracranial|intracerebral",
    "INTRACRANIAL_PRESSURE": "intracranial pressure|intracranial hypertension|lumbar puncture|cerebrospinal",
    "BRAIN_METASTASES": "brain metasta*|cns metasta*|leptomening*|cns involvement|brain involvement|"
    "cerebral metasta*|cns disease",
    "SEIZURE": "seizure*|epilep*|convuls*|anticonvuls*",
    "COGNITION": "cognit*|dement*|mmse|mini-mental|moca|intellectual|mental retardation",
    "PSYCHIATRIC": "psychiatr*|schizophren*|bipolar|depress*|psychosis|psychotic|mental illness*|"
    "mental disorder*|suicid*|anxiety|mental health|psycholog*|axis i|autis*|adhd|attention deficit|"
    "obsessive|personality disorder|manic|mania|panic|ptsd|traumatic stress|phq*|madrs|ham-d|hamd|hypomani*|"
    "dysthym*",
    "SUBSTANCE": "alcohol*|drug abuse|substance abuse|drug addict*|illicit|addict*|substance use|abuse|"
    "drugs of abuse|dependence|cannabi*|toxicology|opioid*",
    "SMOKING": "smok*|tobacco|nicotine|cigarette*|vaping",
    # cancer
    "MALIGNANCY": "malignan*|cancer|cancers|carcinoma*|neoplas*|tumor|tumors|tumour*|lymphoma*|leukemia*|"
    "leukaemia*|melanoma|sarcoma*|basal cell|in situ|oncolog*|myeloma|glioma*|glioblastoma*|metasta* cancer",
    "CHEMOTHERAPY": "chemotherap*|cytotoxic|anticancer|anti-cancer|antineoplastic|antitumor|anti-tumor|"
    "systemic therapy|systemic anticancer",
    "RADIOTHERAPY": "radiotherap*|radiation|irradiat*",
    "TARGETED_THERAPY": "tyrosine kinase|tki|kinase inhibitor*|egfr-tki|targeted therapy|monoclonal|antibody|"
    "antibodies|bevacizumab|rituximab",
    "IMMUNOTHERAPY": "immunotherap*|checkpoint|pd-1|ctla-4|nivolumab|pembrolizumab|interferon*",
    "TRANSPLANT": "transplant*|stem cell|allogeneic|autologous|gvhd|graft-versus*|graft versus*|allograft",
    "CELL_THERAPY": "cell therapy|car t|car-t|gene therapy|cell infusion|virotherapy",
    "TOXICITY": "toxicit*|toxic effects|ctcae|recovered from|adverse effects of prior|unresolved",
    "PRIOR_THERAPY": "prior therapy|prior treatment|previous treatment|previously treated|prior lines|"
    "line therapy|treatment-naive|treatment naive|previous therapy|received prior|lines of|"
    "standard treatment|prior systemic",
    # immune system
    "IMMUNODEFICIENCY": "immunodeficien*|immunocompromis*|immunosuppress*|immune deficien*",
    "AUTOIMMUNE": "autoimmun*|lupus|vasculit*|systemic sclerosis|inflammatory disease",
    "STEROIDS": "corticosteroid*|steroid*|glucocortico*|prednison*|prednisolone|dexamethasone",
    "ALLERGY": "allerg*|hypersensitiv*|anaphyla*|intoleran*|idiosyncratic|known sensitivity|angioedema|intolerance",
    "CONTRAINDICATION": "contraindicat*|contra-indicat*",
    # treatments and procedures
    "PRIOR_TRIAL": "another clinical|other clinical|clinical trial|clinical trials|another trial|"
    "another study|other study|investigational drug*|investigational product*|investigational agent*|"
    "investigational medic*|investigational device*|interventional trial|experimental drug*|"
    "experimental therap*|clinical study|clinical studies|not been regulatory|research study|other trial*|"
    "participated in|previously enrolled|research protocol|investigational|participating in|participation in|"
    "clinical research|new chemical entity|enrolled in|experimental|randomized in",
    "SURGERY": "surger*|surgical*|operation*|operative|trauma|injury|injuries",
    "BARIATRIC": "bariatric|gastric bypass|gastrectomy|obesity surgery|weight loss surgery|stomach|banding",
    "BLOOD_DONATION": "blood donat*|donated|donat*|blood loss|plasmapheresis|loss of blood",
    "ANAESTHESIA": "anesthe*|anaesthe*|asa",
    "MRI": "mri|magnetic resonance|claustrophob*|metallic|computed tomography|contrast agent*|contrast media",
    "CYP": "cyp3a*|cytochrome|p450|inducer*|inhibitors of|cyp2d6",
    "NITRATES": "nitrate*|nitroglycerin|nitric oxide|nitroprusside|riociguat",
    "PDE5": "pde5*|pde-5*|sildenafil|tadalafil|vardenafil|phosphodiesterase",
    "ANTIDEPRESSANT": "antidepress*|ssri*|maoi*|monoamine|antipsychotic*|benzodiazep*|psychotropic",
    "DIURETIC": "diuretic*|aldosterone|mineralocorticoid|mra|spironolactone|eplerenone|ace inhibitor*|"
    "angiotensin|arb|sacubitril|beta-block*|beta block*|raas",
    "NATRIURETIC_PEPTIDE": "natriuretic|nt-probnp|bnp|ntprobnp|probnp",
    "CONCOMITANT_MEDICATION": "concomitant medic*|concomitant use|concurrent use|medications that|prohibited medic*|"
    "stable dose*|stable regimen|herbal|over-the-counter|prescription",
    "EXERCISE": "exercise|treadmill|physical activit*|six-minute|6-minute|6mwt|training",
    "DIET": "diet*|grapefruit|food|vegetarian|caffeine|fasting",
    "HOSPITALISATION": "hospitali*|emergency room|intensive care|icu|inpatient*|outpatient*",
    "HEALTHY": "healthy volunteer*|healthy subject*|good health|healthy male|healthy female|healthy|"
    "physical examination|normal medical examination|normal physical|medical history",
    "SLEEP": "sleep*|apnea|apnoea|insomnia",
    "DENTAL": "dental|teeth|tooth|periodont*|gingiv*|oral hygiene",
    # what else protocols ask about
    "MOBILE_DEVICE": "smartphone*|mobile device*|mobile phone*|cell phone*|phone|telephone|internet|wi-fi|"
    "wifi|android|iphone|ios|app|apps|computer|tablet computer",
    "RESIDENCE": "lives in|living in|live in|resident*|reside*|nationality|citizen*|place of residence|"
    "relocat*|leaving the country",
    "CARE_PROVIDER": "healthcare provider|health care provider|primary care|under the care of|general practitioner",
    "PSYCHOTHERAPY": "psychotherap*|cognitive behavio*|cbt|counsel*|psychologist",
    "SHOCK": "cardiogenic shock|shock|inotrop*|hemodynamic instability|hemodynamically unstable|vasopressor*",
    "HEART_STRUCTURE": "echocardiogra*|ventricular hypertrophy|diastolic dysfunction|wall thickness|left atrial|"
    "septal|ventricular mass|intracardiac|thrombus|end diastolic|end-diastolic",
    "PERIPHERAL_VASCULAR": "peripheral arter*|peripheral vascular|aneurysm*|dissection|claudication|carotid|"
    "vascular disease|limb ischemia|arterial disease",
    "PULMONARY_HYPERTENSION": "pulmonary hypertension|pulmonary arterial|pah|pulmonary artery|"
    "pulmonary vascular resistance|right heart",
    "FLUID": "edema|oedema|fluid retention|effusion*|volume overload|fluid overload",
    "BLASTS": "blast|blasts|lymphoblast*|remission|bone marrow involvement|extramedullary",
    "SUPPLEMENTS": "supplement*|vitamin*|probiotic*|herbal",
    "HORMONE_THERAPY": "hormone therap*|hormonal therap*|hormone replacement|androgen*|lhrh|tamoxifen|aromatase|"
    "estrogen*|oestrogen*|castrat*",
    "BIOLOGICS": "biologic*|tnf|interleukin*|jak|immunomodulat*|methotrexate",
    "FURTHER_CRITERIA": "protocol-defined|protocol defined|may apply|other inclusion|other exclusion|"
    "additional criteria|additional inclusion|additional exclusion",
    "FAMILY_HISTORY": "family history|first degree relative*|first-degree relative*|family or personal|"
    "personal or family",
    "GENETIC": "genetic*|chromosom*|karyotype|inherited|hereditary|congenital|genotype*|trisomy",
    "WOUND": "wound*|burn|burns|lacerat*|ulcerat*",
    "NEWBORN": "neonat*|newborn*|infant*|birth weight|premature*|preterm|gestational age|weeks gestation",
    "GYNAECOLOGICAL": "menopaus*|menstrua*|ovar*|uter*|endometri*|hysterectom*|vaginal|cervical cytology|"
    "pap smear|amenorr*",
    "FERTILITY": "infertil*|ivf|in vitro fertil*|fertility",
    "WASHOUT": "washout|wash-out|half-lives|half lives|wash out",
    "PRIOR_EXPOSURE": "prior exposure|previous exposure|previously exposed|prior use of|prior treatment with|"
    "previous treatment with|previously received|received prior|treated with",
    "DYSPHAGIA": "swallow*|dysphagia|feeding tube|gastrostomy",
    "DRIVING": "driv*|machinery|night shift*|shift work*",
    "RISK_FACTORS": "risk factor*|high risk|at risk",
}
"""Topic to its terms, separated by `|`."""

OVERSHADOWS: Final[dict[str, frozenset[str]]] = {
    "CONSENT": frozenset({"COMPLIANCE", "PRIOR_TRIAL", "LANGUAGE"}),
    "PREGNANCY": frozenset({"SEX", "AGE", "CONSENT", "SEXUAL_FUNCTION", "SURGERY", "GYNAECOLOGICAL", "PRIOR_TRIAL"}),
    "CONTRACEPTION": frozenset(
        {"SEX", "AGE", "CONSENT", "SEXUAL_FUNCTION", "SURGERY", "GYNAECOLOGICAL", "PRIOR_TRIAL"}
    ),
    "EJECTION_FRACTION": frozenset({"CARDIAC", "HEART_STRUCTURE"}),
    "HEART_FAILURE": frozenset({"CARDIAC"}),
    "CORONARY": frozenset({"CARDIAC"}),
    "ARRHYTHMIA": frozenset({"CARDIAC"}),
    "VALVE": frozenset({"CARDIAC"}),
    "BRAIN_METASTASES": frozenset({"NERVOUS_SYSTEM", "MALIGNANCY", "STAGE"}),
    "MEDULLARY_THYROID": frozenset({"MALIGNANCY", "ENDOCRINE", "THYROID", "DIABETES", "FAMILY_HISTORY"}),
    "MEASURABLE_DISEASE": frozenset({"MALIGNANCY", "MRI", "DIAGNOSIS"}),
    "LIFE_EXPECTANCY": frozenset({"AGE"}),
    "GLYCAEMIA": frozenset({"BLOOD_COUNTS"}),
    "JUDGEMENT": frozenset({"COMPLIANCE", "PRIOR_TRIAL"}),
}
"""Topics that are named beside another without being the matter: a consent is signed to comply with a trial."""

GENERAL: Final = frozenset(
    {"DIAGNOSIS", "PRIOR_THERAPY", "PRIOR_EXPOSURE", "RELAPSE", "SEX", "SEVERITY", "RISK_FACTORS", "BIOMARKER", "STAGE"}
)
"""Topics that say how a criterion asks, and little of what about; they count half."""

NAMES: Final[dict[str, str]] = {
    "AGE": "age",
    "BMI": "BMI",
    "HIV": "HIV",
    "MRI": "MRI",
    "CYP": "cytochrome P450",
    "PDE5": "PDE5 inhibitors",
    "COVID": "COVID-19",
    "JUDGEMENT": "the investigator's judgement",
    "PRIOR_TRIAL": "other trials",
    "PRIOR_THERAPY": "earlier therapy",
    "PRIOR_EXPOSURE": "earlier exposure",
    "HEPATITIS_B": "hepatitis B",
    "HEPATITIS_C": "hepatitis C",
    "LACTATION": "breastfeeding",
    "LUNG": "lung disease",
    "KIDNEY": "the kidneys",
    "LIVER": "the liver",
    "HEALTHY": "good health",
    "GENITAL": "genital disorders",
    "SUBSTANCE": "substance use",
    "LIBERTY": "persons without liberty",
    "STAFF": "staff of the trial",
    "BONE": "bones",
    "SPINE": "the spine",
    "EYE": "the eyes",
    "EAR": "the ears",
    "SKIN": "the skin",
    "PSYCHIATRIC": "psychiatric disorders",
    "NEUROMUSCULAR": "neuromuscular disease",
    "NEURODEGENERATIVE": "neurodegenerative disease",
    "CARDIAC": "heart disease",
    "AUTOIMMUNE": "autoimmune disease",
    "ENDOCRINE": "endocrine disease",
    "GASTROINTESTINAL": "the gut",
}
"""What a report calls a topic; one that is not here is its own name in lower case."""
