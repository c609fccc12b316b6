"""The topics that eligibility criteria are about, with the words that tell them: a declared vocabulary.

A term is a word or a phrase in lower case; `*` at the end of a word stands for any ending, a plural in s needs none,
and a hyphen is a space. The topics are those that real criteria return to; a criterion may be about several. What a
criterion measures (concepts) comes from its constraints; a topic also catches what is said without a number.
"""

from typing import Final

LEXICON: Final[dict[str, str]] = {
    # who takes part, and how willingly
    "AGE": "age|aged|ages|years old|years-old|years-of-age|year-old|year old|years of age|older than|younger than|"
    "adult|adults|adolescent*",
    "SEX": "gender*|male or female|males or females|men or women|male and female",
    "RACE": "race|racial|ethnic*|caucasian*|african*|hispanic|asian|descent|ancestry",
    "CONSENT": "informed consent|consent form|written consent|consent|consents|assent|icf|sign the informed|voluntar*|"
    "comprehend*|fully understand*|study objectives|purpose of the study|nature of the study|willing to sign|"
    "legal guardian*|legally authorized|legally acceptable|legal representative*|e-consent|econsent|consenting|"
    "consented|volunteer to|volunteers to|agree to participate|agrees to participate|agreed to participate|"
    "sign and date|signed and dated|hipaa|capacity to consent|give consent|competent to|data protection|privacy",
    "COMPLIANCE": "complian*|comply|complying|cooperat*|adhere|adherence|willing to follow|willing to attend|"
    "willing to participate|willing to complete|attend|follow-up visits|follow up visits|study visits|"
    "study procedures|visit schedule|visit process|non-complian*|noncomplian*|able to understand|scheduled visits|"
    "unable to complete|able to complete|ability to understand|refusal|refuse*|able to comply|complete the study|"
    "unable to perform|complete the protocol|follow instructions|adhering|study requirements|protocol requirements|"
    "completing study|complete study|study restrictions|participate the whole|follow the protocol|follow protocol|"
    "follow the instructions|follow the study|unwilling|unwillingness|willingness|return for|abide|lost to follow-up|"
    "loss to follow-up|followed up|unreliable|reliable|incapable of|available for follow-up|availability for|"
    "motivated|unable to follow|able to follow|able to attend|keep appointments|follow-up examination*|be available|"
    "geographical*|as instructed|as directed|follow the directions|follow directions|directions given|"
    "study-related instructions|study instructions|return unused",
    "DIARY": "diary|diaries|questionnaire*|patient-reported|ediary|e-diary|accelerometer|actigraph*|wearable*",
    "LANGUAGE": "english|language*|read and write|speak|literate|translat*|interpreter|literacy|fluen*|communicat*|"
    "illiterate|reading level|spanish|french|german|danish|dutch|mandarin|cantonese|hebrew|turkish|arabic|korean|"
    "in italian|in swedish|in norwegian|in finnish|in portuguese|in polish|in russian|in chinese|in japanese|"
    "able to read|ability to read|inability to read|proficient",
    "CAREGIVER": "caregiver*|guardian*|parent|parents|spouse",
    "LIBERTY": "prison*|incarcerat*|detention|detained|vulnerable population*|deprived of|liberty|custody|"
    "institutionali*|under guardianship|court|protective measures|curatorship|tutorship|safeguarding|juridical|"
    "legal protection|protected patients|protected adults|law-protected|protected by law|trusteeship|judicial|"
    "military|wards of|ward of|subordinate*|homeless",
    "INSURANCE": "social security|insur*|health insurance|compensation|litigation|disability benefits|health coverage|"
    "reimburs*|workers|affiliated|affiliation|litigat*",
    "ILLNESS": "uncontrolled illness*|uncontrolled intercurrent|intercurrent illness*|concurrent illness*|"
    "severe illness*|serious illness*|significant illness*|systemic disease*|systemic illness*|concomitant disease*|"
    "concomitant illness*|comorbid*|co-morbid*|uncontrolled medical|serious disease*|severe disease*|"
    "significant disease*|uncontrolled disease*|unstable medical|significant medical|serious medical|severe medical|"
    "other serious|other severe|other diseases|underlying disease*|medical illness*|major illness*|chronic disease*|"
    "chronic illness*|serious concurrent|severe concurrent|concurrent disease*|clinically relevant|medically unstable|"
    "medically stable|clinically unstable|clinically stable|clinical instability|medical instability|"
    "unstable condition*|concomitant condition*|concurrent condition*|other significant disease*|"
    "other significant illness*|other significant medical|other significant condition*",
    "ANTIBODIES": "autoantibod*|antinuclear|anti-nuclear|anti-double|panel reactive|crossmatch|cross-match|"
    "donor-specific|pra",
    "STAFF": "employee*|study staff|site staff|staff member*|relative of|site personnel|study personnel|"
    "investigator's family|family members of the investigator|sponsor's employee*|investigator site|employed by|"
    "employees of|household member*|same household|member of the household|immediate family|directly involved|"
    "study team|research team|family member of",
    "JUDGEMENT": "any other condition|any other conditions|other conditions|any other reason|other reasons|"
    "other factors|other circumstances|unsuitable|not suitable|unsuited|inappropriate|not appropriate|ineligible|"
    "not considered suitable|not considered appropriate|jeopardi*|confound*|undue risk|unacceptable risk|"
    "excessive risk|significant risk|too great a risk|best interest|interfere with the study|interfere with the trial|"
    "interfering with the study|interfering with the trial|interfering with participation|"
    "interfere with participation|interfere with the subject's|interfere with the patient's|"
    "interfere with the participant's|interfere with the conduct|interfere with study|interfere with evaluation|"
    "interfere with the evaluation|interfere with the interpretation|interfere with treatment|would make the|"
    "would preclude|may preclude|other conditions that|improper|unsafe|put the subject|put the patient|"
    "put the participant|adversely affect|other situations|compromise the|pose a risk|pose a safety|"
    "relevant to participation|affect their participation|affect participation|affect the participation|"
    "should not participate|limit participation|limit or complicate|complicate participation|prevent participation|"
    "preclude participation|participation inadvisable|participation in the study inadvisable|not be in the best|"
    "not be suitable|poor candidate*|endanger*|interpretation of the|interpretation of results|"
    "consider it appropriate|think inappropriate|deemed inappropriate|not allow participation|unpredictable|unfit|"
    "difficult to participate",
    "OPINION": "any condition|any conditions|any disease|any medical condition|medical condition that|any disorder|"
    "in the opinion of|opinion of the investigator|investigator's opinion|investigators opinion|"
    "judgment of the investigator|judgement of the investigator|in the judgment of|in the judgement of|"
    "investigator's judgment|investigator's judgement|judged by the|judged by investigator*|discretion of|"
    "investigator considers|deemed by the investigator|deems|investigator believes|determined by the investigator|"
    "investigator's discretion|according to the investigator|clinical judgment|clinical judgement|"
    "investigator's decision|decision of the investigator|investigator decides|decided by the investigator|"
    "judgment by|judgement by|considered by the investigat*|principal investigator|investigating physician|"
    "study physician|treating physician considers|considered inappropriate|considered unsuitable|"
    "investigators regard|investigator regards|investigator thinks|investigators think|researchers think",
    # the trial's own disease
    "DIAGNOSIS": "diagnos*|confirmed|histologic*|cytologic*|patholog*|documented|newly diagnosed|criteria for|"
    "meets criteria|according to the criteria|clinical diagnosis|proven",
    "RELAPSE": "relaps*|refractory|recurren*|progress*|resistan*",
    "STAGE": "stage*|metasta*|locally advanced|unresectable|inoperable|tnm|disseminated|ajcc|figo|nodal|lymph node*|"
    "distant metasta*",
    "RESECTABILITY": "resectable|unresectable|inoperable|operable|curative|curatively|candidate for surgery|"
    "candidates for surgery|surgical candidate*",
    "MEASURABLE_DISEASE": "measurable|measurably|accurately measured|target lesion*|evaluable disease|"
    "measurable lesion*|evaluable|longest diameter|measureable",
    "DRIVER_GENE": "mutation*|driver gene*|gene alteration*|genome tumor alteration*|genomic alteration*|kras|braf|"
    "ros1|egfr mut*|exon|rearrange*|her2*|alk|t790m|l858r|19del|egfr sensiti*|activating egfr|sensitizing egfr|"
    "egfr-tki|gene fusion*|fusion gene*|fusion positive|alk fusion|ret fusion|ntrk fusion|egfr alk",
    "SEVERITY": "severity|severe disease|moderate to severe|mild to moderate|score of",
    "BIOMARKER": "mutation*|positive tumor*|express*|egfr mutation|her2*|pd-l1|receptor positive|amplification|kras|"
    "braf|alk|exon|gene alteration*|gene mutation|germline|wild-type|wild type|rearrange*|fusion|overexpress*|brca*|"
    "microsatellite|msi-h|dmmr|hormone receptor|estrogen receptor|ros1|tmb|immunohistochem*|receptor-positive",
    "SAMPLE": "tissue sample*|blood sample*|archival|biopsy|biopsies|specimen*|paraffin|apheresis|leukapheresis",
    "LIFE_EXPECTANCY": "life expectancy|lifespan|life span|expected survival|survival time|survive|"
    "expected to live|moribund|imminent*|"
    "dying|hospice|terminal illness|do not resuscitate|limit survival|expected lifetime|lead to death|terminally ill|"
    "palliative care|end of life",
    "PERFORMANCE": "ecog|karnofsky|performance status|zubrod|lansky|who performance|kps|performance score|"
    "eastern cooperative|ps score|ps",
    "SYMPTOM_DURATION": "duration of symptoms|symptom onset|onset of symptoms|disease duration|onset of|"
    "since diagnosis|time since|presenting within|presented within|complaints started|symptomatic for|onset",
    # general state
    "BMI": "bmi|body mass index|obes*|overweight|underweight|malnutrition|malnourish*|nutritional status",
    "WEIGHT": "body weight|weight|weigh|stable weight|weight loss",
    "CONSCIOUSNESS": "conscious*|coma|comatose|unconscious*|disoriented|glasgow|gcs|obtunded",
    "SYNCOPE": "syncop*|faint*|vasovagal|presyncop*|loss of consciousness",
    "MOBILITY": "walk|walking|mobility|wheelchair|limp*|lame*|bedridden|limb|gait|ambulate*|ambulation|ambulant|"
    "wheelchair-bound|paralysis|paresis|hemiparesis|hemipleg*|tetrapleg*|parapleg*|immobil*|amputat*|cane|crutch*|"
    "able to stand|stand unaided|lie flat|lie down|lie still|supine",
    "DISABILITY": "rankin|barthel|edss|disability|disabled|oswestry|odi|functional status|functional impairment|"
    "frail*|activities of daily|daily living",
    "ARTHRITIS": "arthritis|osteoarthritis|gout|rheumatoid|ankylosing|spondyloarthr*|psoriatic|rheumatic",
    "MUSCULOSKELETAL": "musculoskeletal|orthop*|joint|knee|hip|shoulder|tendon*|ligament*|arthroplast*|rotator|ankle|"
    "foot|cartilage|menisc*|extremit*",
    "BONE": "osteopor*|osteopen*|fractur*|bone metabolism|skeletal*|bone mineral|bone immaturity|bone disease*|"
    "osteomyelitis|osteogenesis|paget*|bone density|bone marrow involvement|bone disorder*|osteomalacia|"
    "bisphosphonate*|denosumab|teriparatide|dexa|dxa",
    "SPINE": "disc|discs|disk*|spondylolisthesis|spinal|spine|lumbar|cervical spine|vertebra*|radiculopath*|sciatica|"
    "stenosis of the spine|scoliosis|spondyl*|herniat*|discectomy|degenerative|facet|decompression|myelopath*|"
    "interbody|laminectom*|intervertebral|lumbosacral|nucleus pulposus|annulus|epidural|modic|pfirrmann|osteophyte*|"
    "kyphosis|back pain|leg pain|low back|radicular",
    "PAIN": "pain|painful|analges*|migraine*|headache*|neuralgia|nsaid*|chest pain|fibromyalgia|back pain|leg pain|"
    "acetaminophen|paracetamol|ibuprofen|naproxen|diclofenac|anti-inflammatory",
    "HEADACHE": "headache*|migraine*|triptan*|cgrp|ichd*|trigeminal|aura|cluster period*|cluster bout*|"
    "cluster attack*|ch attack*",
    "CONSERVATIVE_TREATMENT": "conservative treatment|conservative therapy|non-operative|nonoperative|nonsurgical|"
    "physiotherapy|physical therapy",
    # reproduction
    "PREGNANCY": "pregnan*|gestation*|childbearing age negative|hcg|conceive|conception|nonpregnan*|gravid*|fetus|"
    "foetus|postpartum|post-partum|puerper*|eclampsia|pre-eclampsia|preeclampsia|obstetric*|miscarriage|chorionic",
    "LACTATION": "lactating|lactation|breast-feed*|breast feed*|breastfeed*|breast-fed|nursing|nurse an infant|"
    "nonlactating|nonbreastfeeding|breast milk",
    "CONTRACEPTION": "contracept*|birth control|birth-control|childbearing potential|child-bearing|childbearing|"
    "birth-potential|reproductive potential|abstinence|barrier method*|postmenopausal|post-menopausal|sterili*|"
    "intrauterine device|sperm donation|vasectom*|condom*|sterile|bearing potential|wocbp|effective method*|"
    "salpingectom*|tubal ligation|iud|spermicid*|progestogen*|donate sperm|egg donation|fathering|father a child|"
    "father children",
    # infection
    "INFECTION": "infection|infections|infectious|antibiotic*|antiviral*|antifungal*|antimicrob*|bacterial|fungal|"
    "sepsis|septic|septicemia|septicaemia|bacteremia|viral|virus|pneumonia|parasit*|malaria|herpes|cytomegalovirus|"
    "cmv|ebv|epstein-barr|zoster|influenza|pathogen*|opportunistic|cellulitis|uti|aspergill*|clostridi*|helicobacter|"
    "staphylococc*|mrsa|varicella|chickenpox|measles|dengue|toxoplasm*|chagas|helminth*|viruses|viremia|viraemia|"
    "pneumocystis|endocarditis|encephalitis|htlv*|microbial|mycotic|papilloma*|candida|candidiasis|candidal|"
    "candidemia|candidaemia|candidosis",
    "FEVER": "febrile|fever|body temperature|axillary temperature|oral temperature",
    "HIV": "hiv|hiv-positive|human immunodeficiency|human immune deficiency|acquired immun*|or aids|aids or|and aids|"
    "with aids|aids patients|seropositiv*|antiretroviral|haart|retrovir*|cd4",
    "HEPATITIS_B": "hepatitis b|hbv|hbsag|hbs|surface antigen|hbcab|hbv-dna",
    "HEPATITIS_C": "hepatitis c|hcv|anti-hcv|hcv-rna",
    "HEPATITIS": "hepatitis|hepatitis a|hepatitis e",
    "SYPHILIS": "syphilis|treponem*|pallidum",
    "TUBERCULOSIS": "tubercul*|tb|quantiferon|mycobacter*|igra|gamma release|isoniazid|mantoux|bcg",
    "COVID": "covid*|sars-cov*|coronavirus|cov-2",
    "VACCINATION": "vaccin*|immunization*|immunisation*|live attenuated|flu shot|inactivated vaccine*|booster|"
    "immunized|immunised",
    # organs
    "HEART_FAILURE": "heart failure|hf|chf|nyha|cardiac insufficien*|heart insufficien*|orthopnea|killip|"
    "new york heart|cardiac failure|decompensat*|hfpef|hfref|uncompensated|kccq|hfmref",
    "EJECTION_FRACTION": "ejection fraction|lvef|lv ef|left ventricular function|systolic dysfunction|"
    "ventricular systolic|fractional shortening|systolic function",
    "CORONARY": "coronary|ihd|cad|acs|stemi|nstemi|myocardial ischemia|myocardial ischaemia|thrombolysis|"
    "thrombolytic*|myocardial infarction|infarct*|angina|acute coronary|mi|heart attack|stent*|revasculari*|pci|cabg|"
    "bypass graft*|ischemic heart|ischaemic heart|ptca|angioplasty|atherosclero*|ami|st-segment|st segment|timi|"
    "culprit|anginal|unstable angina|ischemia|ischaemia|troponin*|left main|reperfusion|pectoris|bypass surger*|"
    "bypass operation*",
    "INFARCTION": "myocardial infarction|infarct*|heart attack|stemi|nstemi|ami|mi|acute coronary|acs",
    "STROKE": "stroke|strokes|cva|cerebral vascular|cerebral ischemia|cerebral ischaemia|cerebrovascular|"
    "transient ischemic|transient ischaemic|tia|intracranial hemorrhage|cerebral infarction|intracerebral|tias|"
    "cerebral accident|ischemic attack|ischaemic attack|subarachnoid|subdural|nihss|thrombectomy|cerebral hemorrhage|"
    "cerebral haemorrhage|ich|hemorrhagic stroke",
    "ARRHYTHMIA": "arrhythm*|atrial fibrillation|qt|qtc|qtcf|bradycard*|tachycard*|heart block|atrioventricular|"
    "av block|wolff*|pacemaker*|long qt|torsade*|heart rhythm|sinus rhythm|branch block|antiarrhythmic*|"
    "anti-arrhythmic*|pacing|bundle branch|qrs|amiodarone|ventricular rate|conduction|rhythm|lbbb|rbbb|sick sinus|"
    "dysrhythm*|holter|heart rate|pr interval|flutter|af|ablation|cardioversion|supraventricular|"
    "ventricular fibrillation|bpm|palpitation*|beats|tachyarrhyth*|bradyarrhyth*|digoxin|ectop*|asystol*|brugada|"
    "fibrillation|premature ventricular|premature atrial|premature beat*|pvc|pvcs|fibrilation",
    "DEVICE": "defibrillator*|icd|resynchroni*|crt|lvad|implanted|assist device|implantable|aicd|crt-d|cardioverter*|"
    "mechanical circulatory|circulatory support|impella|balloon pump|iabp|vad|ventricular assist|implants",
    "VALVE": "valve|valvular|aortic stenosis|mitral|regurgitation|valvulopath*|tricuspid|regurgitant|tavi|tavr|"
    "leaflet*|prolapse|mitraclip|bioprosthe*|transcatheter|valvar|valves",
    "CARDIOMYOPATHY": "cardiomyopath*|myocarditis|pericardi*|amyloid*|constrictive|congenital heart|endocarditis|"
    "sarcoid*|tamponade|hemochromatosis|hypertrophic obstructive|infiltrative|takotsubo|hcm|restrictive|fabry|"
    "transthyretin|attr*",
    "CONGENITAL_HEART": "congenital heart|congenital cardiac|septal defect*|asd|vsd|patent foramen|pfo|ductus|"
    "tetralogy|fontan|single ventricle|eisenmenger*|coarctation",
    "CARDIAC_SURGERY": "cardiac surger*|heart surger*|cardiovascular surger*|open heart|cabg|bypass graft*|"
    "valve surger*|valve replacement|valve repair|cardiothoracic|sternotomy|valvular surger*|valvular replacement|"
    "cardiac operation*|heart operation*|cardiopulmonary bypass|valve operation*|mitral surgery|bypass surger*|"
    "bypass operation*",
    "HAEMODYNAMICS": "pcwp|wedge|lvedp|filling pressure*|cardiac output|cardiac index|pvr|catheteriz*|catheteris*|rhc",
    "CARDIAC": "cardiac|cardiovascular|cardio-vascular|hearts|heart disease|heart problems|heart abnormal*|"
    "cardiac abnormal*|heart|cardiopulmonary|cardiomegal*|cardiolog*",
    "HYPERTENSION": "hypertens*|bp|antihypertensive*|blood pressure|systolic blood|diastolic blood|mmhg|sbp|dbp|"
    "systolic pressure|diastolic pressure|mm hg|htn",
    "HYPOTENSION": "hypotens*|orthostatic",
    "THROMBOSIS": "thrombo*|embol*|deep vein|dvt|venous thrombo*|vte|thrombophil*|hypercoagul*|antiphospholipid|"
    "factor v|vena cava|phlebitis",
    "COAGULATION": "coagul*|bleeding|clotting|inr|prothrombin|aptt|ptt|hemorrhag*|haemorrhag*|hemophil*|haemophil*|"
    "diathesis|coagulopath*|willebrand|fibrinogen|antithrombin|hemostasis|haemostasis|hematoma*|haematoma*",
    "ANTICOAGULANT": "anticoagul*|warfarin|heparin|coumarin|antiplatelet*|aspirin|clopidogrel|apixaban|rivaroxaban|"
    "blood thinner*|ticagrelor|prasugrel|dabigatran|edoxaban|vitamin k antagonist*|anti-coagul*|anti-platelet*|"
    "antithrombotic*|doac*|noac*|coumadin|acenocoumarol|phenprocoumon|enoxaparin|fondaparinux|bivalirudin|argatroban|"
    "dipyridamole|p2y12|dapt|glycoprotein|abciximab|tirofiban|eptifibatide|cilostazol|acetylsalicylic|thienopyridine*|"
    "cangrelor|xa inhibitor*",
    "LUNG": "pulmonary|lung|lungs|respiratory|lung disease*|copd|obstructive pulmonary|asthma|interstitial lung|"
    "pneumonitis|pulmonary fibrosis|respiratory disease*|bronch*|emphysema|pneumothorax|ild|cystic fibrosis|pleur*|"
    "airway*|bronchiect*|pneumonectom*|lobectom*|hemoptysis|haemoptysis|wheez*|inhaled|inhaler*|ipf",
    "OBSTRUCTIVE_LUNG": "asthma*|copd|obstructive pulmonary|emphysema|bronchodilat*|chronic bronchitis",
    "INTERSTITIAL_LUNG": "interstitial lung|interstitial pneumon*|pneumonitis|pulmonary fibrosis|ild|ipf",
    "RESPIRATORY_FUNCTION": "fvc|forced vital|vital capacity|fev1|spirometr*|oxygen saturation|spo2|"
    "respiratory function|dlco|pulmonary function|ards|respiratory distress|pao2|fio2|oxygenation|room air|"
    "arterial partial pressure|arterial oxygen|partial pressure of oxygen|hypoxi*|hypoxemi*|hypoxaemi*|"
    "respiratory rate|blood gas*|paco2|hypercap*|desaturation|fev|shortness of breath",
    "VENTILATION": "ventilat*|ventilator*|tracheostom*|respiratory failure|home oxygen|supplemental oxygen|intubat*|"
    "dyspnea at rest|cpap|bipap|oxygen therapy|oxygen supplement*|extubat*|endotracheal|peep|respirator",
    "KIDNEY": "renal|kidney|kidneys|ckd|esrd|blood urea|bun|urea nitrogen|gfr|creatinine|egfr|glomerular|dialysis|"
    "hemodialysis|haemodialysis|nephro*|creatinine clearance|crcl|proteinuria|nephrotic|dialys*|cockcroft*|nephritis|"
    "uremi*|uraemi*|mdrd|ckd-epi|azotemia|albuminuria|microalbumin*|hydronephro*|creatinin|ultrafiltration|"
    "hemofiltration|haemofiltration|kdigo|aki|anuri*|oliguri*|cystatin",
    "LIVER": "liver|hepatic|hepatobiliary|hepatocellular|encephalopathy|bilirubin|alt|ast|aminotransferase|"
    "transaminase*|cirrhosis|cirrhotic|sgot|sgpt|child-pugh|alkaline phosphatase|gilbert*|steato*|nash|nafld|ascites|"
    "varices|aspartate|alanine|gamma-glutamyl|ggt|hepatocirrhosis|alat|asat|tbil|gpt|cholesta*|jaundice|icter*|meld|"
    "portal hypert*|wilson*|hepatomegal*|hepatotox*|glutamic|cholangitis|alp|pugh|hepato*",
    "PANCREAS": "pancrea*|amylase|lipase",
    "PANCREATITIS": "pancreatitis",
    "GALLBLADDER": "gallbladder|gallstone*|cholelith*|cholecyst*|biliary|bile",
    "GASTROINTESTINAL": "gastrointestinal|gastric|stomach|bowel|crohn*|ulcerative colitis|malabsorption|gastroparesis|"
    "peptic|ulcer|intestin*|gastrectomy|diarrh*|vomiting|enteral|colitis|digest*|abdominal|perforation|gi bleed*|"
    "constipation|irritable bowel|celiac|dyspepsia|gerd|reflux|esophag*|oesophag*|gastroesophageal|gastritis|duoden*|"
    "ileus|colostomy|ileostomy|diverticul*|nausea|emesis|motility|gastric emptying|colonoscop*|proton pump|antacid*|"
    "stool|ibd|ibs|coeliac",
    "LACTOSE_INTOLERANCE": "lactose|galactose|lapp|lactase|glucose-galactose|fructose",
    "BLOOD_COUNTS": "blood count*|blood cell*|cbc|leukocytosis|pancytopeni*|cytopeni*|bone marrow reserve|"
    "adequate bone marrow|marrow|neutrophil*|anc|platelet*|hemoglobin|haemoglobin|leukocyte*|white blood|wbc|"
    "hematopoie*|bone marrow function|hematologic function|lymphocyte count|hematologic*|haematologic*|granulocyte*|"
    "leukopeni*|neutropeni*|thrombocytopeni*|blood dyscrasia*|hematocrit|haematocrit|plt|white cell*|red cell*|hgb|"
    "polycyth*|erythrocyte*|thrombocyt*|lymphopen*|agranulocyt*|myelosuppress*|aplastic|aplasia",
    "PLATELETS": "platelet*|thrombocytopeni*|plt",
    "NEUTROPHILS": "neutrophil*|anc|neutropeni*|wbc|white blood|leukocyte*|granulocyte*",
    "HAEMOGLOBIN": "hemoglobin|haemoglobin|hgb|hematocrit|haematocrit",
    "ANEMIA": "anemi*|anaemi*|thalassemi*|sickle*|iron deficiency|ferritin|transfus*|hemoglobinopath*|transferrin|"
    "tsat|erythropoie*|esa|hemolytic|haemolytic|iron therapy|intravenous iron|folate",
    "ORGAN_FUNCTION": "organ function|adequate organ|marrow function|organ dysfunction|organ failure|major organs|"
    "important organs|vital organs|organ insufficien*|adequate laboratory|pulmonary function test*",
    "LABORATORY": "laboratory value*|laboratory parameter*|abnormal laboratory|metabolic profile*|chemistry panel|"
    "laboratory abnormal*|laboratory finding*|laboratory test*|laboratory result*|clinical laboratory|lab abnormal*|"
    "lab values|lab tests|blood tests|hematology|haematology|biochemi*|urinalysis|laboratory examination*|safety lab*",
    "VITAL_SIGNS": "vital sign*|physical examination*|medical examination|physical exam",
    "ELECTROLYTES": "potassium|hyperkal*|hypokal*|sodium|hyponatr*|calcium|hypercalc*|magnesium|electrolyte*|"
    "hypophosph*|hypomagnes*|hypocalc*|dehydrat*|hypovol*|volume deplet*|acidosis|phosphate",
    "THYROID": "thyroid|hypothyroid*|hyperthyroid*|tsh|thyroiditis|calcitonin|thyrotoxicosis|graves*|goit*|thyroxine|"
    "levothyroxine|antithyroid",
    "MEDULLARY_THYROID": "medullary|multiple endocrine|men2|men 2|endocrine neoplasia|c-cell",
    "ENDOCRINE": "endocrine|hormonal|adrenal|cushing*|pituitary|testosterone|hypogonad*|acromegal*|prolactin*|"
    "hyperprolactin*|addison*|parathyroid*|hyperparathyroid*|pheochromocytoma|phaeochromocytoma|aldosteronism|"
    "growth hormone|cortisol|hypopituit*|metabolic disease*|metabolic disorder*",
    "DIABETES_TYPE_1": "type 1 diabet*|diabetes mellitus type 1|diabetes type 1|diabetes mellitus type i|"
    "type i diabet*|t1dm|t1d|iddm|type1|type 1 or type 2 diabet*|type 1 or 2 diabet*|type 1 and type 2 diabet*",
    "DIABETES_TYPE_2": "type 2 diabet*|diabetes mellitus type 2|diabetes type 2|diabetes mellitus type ii|"
    "diabetes mellitus, type 2|diabetes type ii|type ii diabet*|or type 2|t2dm|t2d|niddm|type 1 or 2 diabet*",
    "DIABETES": "diabet*|t2dm|t2d|niddm|insulin-dependent|insulin dependent|lada|mody",
    "GLYCAEMIA": "hba1c|hemoglobin a1c|haemoglobin a1c|glycated|glycosylated|glycohemoglobin|a1c|hgba1c|hba1|"
    "hemoglobin a1|glycohaemoglobin",
    "GLUCOSE": "fasting plasma glucose|fpg|blood glucose|glucose control|plasma glucose|smbg|fasting glucose|"
    "blood sugar|glucose tolerance|hyperglyc*|continuous glucose|cgm|glucose monitor*|glucose level*",
    "HYPOGLYCAEMIA": "hypoglyc*",
    "KETOACIDOSIS": "ketoacid*|dka|hyperosmolar",
    "GLUCOSE_LOWERING": "insulin|metformin|glp-1|dpp-4|glucose lowering|glucose-lowering|antidiabetic*|antihyperglyc*|"
    "sulfonylurea*|sulphonylurea*|thiazolidinedione*|oral hypoglycemic|sglt2|diet and exercise|pramlintide|oam|oad|"
    "glucagon-like|dpp-iv|incretin*|anti-diabetic*|hypoglycemic agent*|hypoglycaemic agent*|exenatide|liraglutide|"
    "semaglutide|sglt*|sodium-glucose|empagliflozin|dapagliflozin|canagliflozin|ertugliflozin|dpp4|sitagliptin|"
    "saxagliptin|linagliptin|vildagliptin|alogliptin|glp1*|tirzepatide|dulaglutide|albiglutide|lixisenatide|acarbose|"
    "pioglitazone|rosiglitazone|tzd*|glimepiride|glipizide|gliclazide|glyburide|glibenclamide|repaglinide|nateglinide|"
    "glinide*|meglitinide*|biguanide*|alpha-glucosidase|amylin",
    "RETINOPATHY": "retinopath*|maculopath*|macular|funduscop*|fundoscop*|fundus photograph*",
    "MUSCLE_ENZYME": "creatine kinase|creatinine kinase|cpk|rhabdomyolysis|myoglobin|rhabdo*",
    "LIPIDS": "lipid-lowering|hypercholesterol*|hypertriglycerid*|cholesterol|triglycerid*|ldl|lipid*|statin*|"
    "dyslipid*|hyperlipid*|fibrate*|ezetimibe|pcsk9|hdl|atorvastatin|simvastatin|rosuvastatin|hmg-coa|omega-3|niacin|"
    "gemfibrozil",
    "SKIN": "skin|dermat*|psoria*|eczema|rash|tattoo*|acne|phototherap*|cutaneous|urticaria|alopecia|vitiligo|scar|"
    "scars|keloid*|prurit*|hidradenitis|rosacea|scalp|hair|nail|nails|sunburn|sun exposure|tanning|emollient*|"
    "stevens-johnson|topical*|photosensit*",
    "EYE": "eye|ocular|visual|vision|glaucoma|cataract*|retina*|ophthalm*|uveitis|intraocular|optic|keratitis|"
    "conjunctivitis|amblyopia|myopia|strabismus|intraocular pressure|retinitis|naion|blind*|fundus|cornea*|acuity|iop|"
    "intravitreal|contact lens*|eyelid*|diplopia|pigmentosa|lens",
    "GLAUCOMA": "glaucoma|intraocular pressure|angle-closure",
    "EAR": "hearing|ear|deaf*|otitis|tinnitus|vertigo",
    "ENT": "nasal|nose|sinusitis|rhinitis|tonsil*|throat|laryng*|pharyn*|nasopharyn*|hay fever",
    "SEXUAL_FUNCTION": "erectile|erection*|sexual*|intercourse|ejaculat*|impotence|penile|penis|peyronie*|priapism|"
    "partner|heterosexual|relationship|iief*|ed|monogamous|libido|hypoactive|vasculogenic|psychogenic|intracavern*|"
    "cavernos*|erectogenic|alprostadil|orgasm*|vacuum|hypogonad*|sex",
    "ERECTILE_SCORE": "iief*|index of erectile|erectile function score|erectile function domain|shim|ehs",
    "PENIS": "penile|penis|peyronie*|priapism|curvature|cavernos*",
    "PROSTATE": "prostate|prostatectom*|nerve-sparing|nerve bundle*|psa|urinary retention|bladder|urolog*|"
    "urinary tract|incontinence|prostatic|"
    "bph|cystitis|hematuria|urethral|overactive|voiding|turp|transurethral|ipss|urinary|urinat*|micturition|post-void|"
    "nocturia|luts|urethr*|ureter*|urodynam*|neurogenic bladder|urolith*|kidney stone*|finasteride|dutasteride|void*",
    "GENITAL": "genital*|testicular|testis|reproductive abnormal*|semen|sperm|phimosis|circumcis*|cryptorch*|"
    "varicocele|sexually transmitted|gonorrh*|chlamyd*|curvature|hypospadias",
    # nerves and mind
    "NEURODEGENERATIVE": "als|amyotrophic|parkinson*|alzheimer*|huntington*|multiple sclerosis|lateral sclerosis|"
    "motor neuron*|neurodegenerat*|lewy|ataxi*|frontotemporal|movement disorder*|tremor*|dystonia|dyskine*|escorial|"
    "alsfrs*|riluzole|edaravone|spinal muscular atrophy|prion",
    "NEUROSTIMULATION": "neurostimulat*|nerve stimulat*|vagus|deep brain|cord stimulat*|magnetic stimulation|"
    "electroconvulsive|ect|tms|rtms|neuromodulat*|vns|dbs|tdcs|electrical stimulat*|transcranial",
    "NEUROMUSCULAR": "neuromuscular|myasthenia|myopath*|muscle disease*|muscular|nerves|muscle weakness|neuropath*|"
    "muscle function|polyneuropath*|lambert-eaton|duchenne|dystroph*|guillain*|cidp|polymyositis|dermatomyositis|"
    "myotonic|muscle relaxant*|botulin*|charcot*",
    "NEUROPATHY": "neuropath*|polyneuropath*",
    "NERVOUS_SYSTEM": "neurolog*|central nervous|cns|brain|leptomening*|spinal cord|intracranial|intracerebral|"
    "cauda equina|head injury|brain injury|concussion|head trauma|demyelinating|encephal*|hydrocephal*|cerebral palsy|"
    "neurosurg*|autonomic|head injuries|spinal cord injur*",
    "INTRACRANIAL_PRESSURE": "intracranial pressure|intracranial hypertension|lumbar puncture|cerebrospinal",
    "BRAIN_METASTASES": "brain metasta*|cns metasta*|leptomening*|meningitis|carcinomatosis|cns leuk*|cns-3|"
    "central nervous system tumor*|central nervous system metasta*|cns involvement|brain involvement|"
    "cerebral metasta*|cns disease|cns tumor*|cns tumour*|cns malignan*|brain tumor*|brain tumour*|"
    "metastatic to the cns|metastases to the brain|metastases to the cns|central nervous system malignan*",
    "SEIZURE": "seizure*|epilep*|convuls*|anticonvuls*|antiepilep*|anti-epilep*|antiseizure|anti-seizure|eeg|valpro*|"
    "levetiracetam|lamotrigine|topiramate|gabapentin|pregabalin|phenobarbital",
    "COGNITION": "cognit*|dement*|mmse|mini-mental|moca|intellectual|mental retardation|memory|mental capacity|"
    "learning disabilit*|iq|confus*|developmental delay|neurocognit*|mental impairment|dementia",
    "SUICIDE": "suicid*|self-harm|self harm|self-injur*|harming|c-ssrs|suicidality",
    "PSYCHIATRIC": "psychiatr*|mental disease*|mental problem*|neuropsychiatr*|delirium|schizophren*|bipolar|depress*|"
    "psychosis|psychotic|mental illness*|mental disorder*|anxiety|mental health|psycholog*|axis i|autis*|adhd|"
    "attention deficit|obsessive|personality disorder|manic|mania|panic|ptsd|traumatic stress|phq*|madrs|ham-d|hamd|"
    "hypomani*|dysthym*|schizoaffective|developmental disorder*|eating disorder*|psychosocial|emotional|dsm-5|dsm-iv|"
    "dsm-iv-tr|dsm-v|mood|affective|bulimi*|stress disorder|psychopathol*|gad-7|panss|bdi|mdd|ocd|phobia*|dissociat*|"
    "dsm|mental condition*|mental state",
    "DEPRESSION": "depress*|phq*|madrs|ham-d|hamd|mdd|bdi|dysthym*",
    "PSYCHOSIS": "psychosis|psychotic|schizophren*|schizoaffective|hallucinat*|delusion*",
    "BIPOLAR": "bipolar|mania|manic|hypomani*",
    "EATING_DISORDER": "eating disorder*|anorexia|bulimi*|binge eating",
    "SUBSTANCE": "alcohol*|drug abuse|substance abuse|drug addict*|illicit|addict*|substance use|abuse|drugs of abuse|"
    "dependence|cannabi*|toxicology|opioid*|cocaine|narcotic*|alcoholism|drinks|drug use|heroin|methadone|methamphet*|"
    "amphetamine*|buprenorphine|naltrexone|drinking|beer|wine|spirits|intoxicat*|drug test*|drug screen*|marijuana|"
    "ketamine|recreational|detox*|ethanol|barbiturat*|morphine|fentanyl|illegal drug*|drug depend*",
    "ALCOHOL": "alcohol*|drinks|drinking|beer|wine|ethanol",
    "SMOKING": "smok*|tobacco|nicotine|cigarette*|vaping|pack-year*|vape*|e-cigarette*|cotinine|varenicline",
    "CAFFEINE": "caffeine*|coffee|tea|xanthine*|cola",
    # cancer
    "MALIGNANCY": "malignan*|cancer|cancers|carcinoma*|neoplas*|tumor|tumors|tumour*|lymphoma*|leukemia*|leukaemia*|"
    "melanoma|sarcoma*|basal cell|in situ|oncolog*|myeloma|glioma*|glioblastoma*|metasta* cancer|malignity|leukaemic|"
    "aml|b-all|all-b|cll|cml|nsclc|sclc|hcc|dlbcl|adenocarcinoma*|blastoma*|carcinomatous|cancerous|lymphoproliferat*|"
    "myelodysplas*|mesotheli*|neuroendocrine|neuroblastoma*|mds|second primary|glioblastoma|pdac|gbm|rcc|hnscc|tnbc",
    "HAEMATOLOGICAL_MALIGNANCY": "leukemia*|leukaemia*|lymphoma*|myeloma|aml|cll|cml|b-all|all-b|dlbcl|myelodysplas*|"
    "myeloproliferat*|hematologic malignan*|haematological malignan*|hematological malignan*|lymphoproliferat*",
    "BOWEL_CANCER": "colorectal cancer|gastric cancer|colon cancer|rectal cancer|esophageal cancer|gastric carcinoma|"
    "esophageal carcinoma|gastroesophageal junction|pancreatic cancer|pancreatic carcinoma|pancreatic adenocarcinoma|"
    "pancreatic ductal",
    "CHEMOTHERAPY": "chemotherap*|cytotoxic|anticancer|anti-cancer|antineoplastic|antitumor|anti-tumor|"
    "systemic therapy|systemic anticancer|anthracycline*|platinum|taxane*|anti-neoplastic|cisplatin|carboplatin|"
    "oxaliplatin|docetaxel|paclitaxel|gemcitabine|capecitabine|fluorouracil|cyclophosphamide|doxorubicin|cytarabine|"
    "azacitidine|decitabine|hydroxyurea|venetoclax|temozolomide|irinotecan|etoposide|pemetrexed|fludarabine|"
    "bortezomib|lenalidomide|thalidomide|neoadjuvant|adjuvant|chemoradi*|hypomethylat*|mercaptopurine|nitrosourea*|"
    "mitomycin*|antitumour|anti-tumour|chemo",
    "RADIOTHERAPY": "radiotherap*|radiation|irradiat*|brachytherapy|radio-therapy|radiofrequency|radiosurg*|"
    "stereotactic|radioiod*|chemoradi*|sbrt|radionuclide therapy|proton therapy",
    "TARGETED_THERAPY": "tyrosine kinase|tki|kinase inhibitor*|egfr-tki|targeted therapy|bevacizumab|rituximab|"
    "monoclonal antibod*|mab|mabs|imatinib|dasatinib|nilotinib|erlotinib|gefitinib|osimertinib|sorafenib|sunitinib|"
    "lenvatinib|regorafenib|trastuzumab|pertuzumab|cetuximab|vegf*|antiangiogen*|anti-angiogen*|parp|cdk4*|btk|"
    "ibrutinib|mtor|everolimus|tkis|antibody-drug",
    "IMMUNOTHERAPY": "immunotherap*|checkpoint|pd-1|ctla-4|nivolumab|pembrolizumab|interferon*|pd1|anti-pd*|"
    "atezolizumab|durvalumab|ipilimumab|immune checkpoint|anti-ctla-4|cytokine*",
    "TRANSPLANT": "transplant*|stem cell|allogeneic|autologous|gvhd|graft-versus*|graft versus*|allograft|hsct|"
    "hematopoietic|allograft*|receiving a graft|donor|donors|recipient|recipients|engraft*|graft rejection|"
    "retransplant*|transplantation|hct|waiting list|transplant list",
    "CELL_THERAPY": "cell therapy|car t|car-t|gene therapy|cell infusion|virotherapy|car t-cell*|genetically modified|"
    "gene-modified|cellular therapy|stem-cell*|mesenchymal|progenitor*|gene transfer|oligonucleotide*|viral vector|"
    "aav*|platelet-rich|regenerative|stem cell therap*",
    "ANTIOBESITY": "promote weight loss|weight management|anti-obesity|antiobesity|obesity medication*|"
    "weight loss drug*|weight-loss medication*|indication of obesity|weight loss medication*|weight-lowering",
    "TOXICITY": "toxicit*|toxic effects|ctcae|recovered from|adverse effects of prior|unresolved",
    "PRIOR_THERAPY": "no previous treatment|anti-tumor treatment|antitumor treatment|prior therapy|prior treatment|"
    "previous treatment|previously treated|prior lines|line therapy|treatment-naive|treatment naive|previous therapy|"
    "received prior|lines of|standard treatment|prior systemic|first-line|second-line|line treatment|first antitumor|"
    "previously untreated|treatment-naïve|therapy-naive|not previously treated|untreated with",
    "INADEQUATE_RESPONSE": "inadequate response|failed to|have failed|has failed|who failed|failure of|"
    "insufficient response|inadequate improvement|unresponsive|unsuccessful|nonrespon*|non respon*|not responded|"
    "not respond|poor response|lack of response|inadequately controlled|suboptimal|treatment failure|intolerant",
    # immune system
    "IMMUNODEFICIENCY": "immune response|immune-compromis*|immune system|immunodeficien*|immunocompromis*|"
    "immunosuppress*|immune deficien*|azathioprine|mycophenol*|cyclosporin*|ciclosporin*|tacrolimus|sirolimus|"
    "leflunomide|calcineurin|anti-thymocyte|immune dysfunction|immunologic*|immune status",
    "AUTOIMMUNE": "autoimmun*|auto-immun*|atopic|sle|lupus|vasculit*|systemic sclerosis|inflammatory disease|"
    "erythematosus|connective tissue|immune-mediated|immune disease*|rheumatolog*|sjogren*|sjögren*|scleroderma|"
    "polymyalgia|behcet*|giant cell|collagen vascular|inflammatory bowel|rheumatic|inflammatory disorder*",
    "STEROIDS": "corticosteroid*|steroid*|glucocortico*|prednison*|prednisolone|dexamethasone|cortison*|"
    "hydrocortisone|methylprednis*|budesonide",
    "ALLERGY": "allerg*|allergic constitution|excipient*|hypersensitiv*|anaphyla*|drug intolerance|intolerance to|"
    "idiosyncratic|known sensitivity|angioedema|ingredient*|adverse reaction to|reaction to|reactions to|intolerance|"
    "components of|component of|hypersensitive|sulfa|sulfonamide*|penicillin|latex|egg|eggs|peanut*|sensitivity to|"
    "intolerant to|nickel|constituents|intolerance of|drug reaction*|adhesive*",
    "CONTRAINDICATION": "contraindicat*|contra-indicat*|contra indicat*",
    # treatments and procedures
    "PRIOR_TRIAL": "another clinical|other clinical|clinical trial|clinical trials|drug trial*|another trial|"
    "another study|other study|other studies|investigational drug*|investigational product*|investigational agent*|"
    "investigational medic*|investigational device*|investigational study|investigational treatment*|"
    "interventional trial|interventional study|intervention trial|experimental drug*|experimental therap*|"
    "experimental treatment*|experimental medic*|experimental agent*|clinical study|clinical studies|"
    "not been regulatory|research study|other trial*|participated in|previously enrolled|research protocol|"
    "investigational|clinical research|new chemical entity|enrolled in another|enrolled in other|participat* in other|"
    "participat* in another|participat* in any|participat* in a|participat* in an|randomized in|unapproved|"
    "prior participation|another research|other research|another interventional|concurrent trial|study involving|"
    "already enrolled|previously randomi*|prior enrollment|previous enrollment|previous participation|been enrolled|"
    "previous randomi*|prior randomi*|been randomi*|concurrent participation|currently participating|participating in|"
    "currently enrolled|simultaneous participation|previously signed|previously participated",
    "SURGERY": "surger*|surgical*|operation*|operative|trauma|injury|injuries|resection|resected|postoperative|"
    "preoperative|perioperative|invasive procedure*|laparotom*|laparoscop*|thoracotom*|operated|traumatic|"
    "major procedure*",
    "BARIATRIC": "bariatric|gastric bypass|gastrectomy|obesity surgery|weight loss surgery|stomach|banding|sleeve|"
    "lap-band|roux*|intragastric|gastroplasty",
    "BLOOD_DONATION": "blood donat*|donated|donat*|blood loss|plasmapheresis|loss of blood",
    "ANAESTHESIA": "anesthe*|anaesthe*|asa|sedat*|malignant hyperthermia|lidocaine|nerve block*|local anesthetic*",
    "MRI": "claustrophob*|metallic|metal implant*|contrast agent*|contrast media|contrast medium|gadolinium|"
    "contraindication to mri|contraindication for mri|contraindications to mri|contraindications for mri|"
    "contraindication to magnetic|contraindications to magnetic|contraindications to cardiac mri|"
    "mri contraindication*|undergo mri|undergoing mri|unable to have mri|mri compatible|mri-compatible|mri safe|"
    "mri scan|mri scanning|cmr|cochlear|foreign bod*|metal|shrapnel|aneurysm clip*|ferromagnetic|iodinated|ferrous|"
    "contrast|magnet",
    "IMAGING": "mri|magnetic resonance|computed tomography|echocardiogra*|radiograph*|x-ray*|ultrasound*|ct scan*|pet|"
    "angiogra*|scintigra*|ultrasonograph*|spect|doppler",
    "ECHO_WINDOW": "acoustic window*|echocardiographic window*|echo window*|image quality|poor echo*|poor acoustic|"
    "echogenic*|transthoracic|transesophageal|tte|tee|windows",
    "CYP": "enzyme-inducing|enzyme inducing|cyp3a*|cytochrome|p450|inducer*|inhibitors of|cyp2d6|ketoconazole|"
    "itraconazole|ritonavir|rifamp*|phenytoin|carbamazepine|clarithromycin|erythromycin|wort|protease inhibitor*|"
    "hypericum|azole antifungal*|p-gp|p-glycoprotein|fluconazole|voriconazole|quinidine|cimetidine|nefazodone|"
    "indinavir|nelfinavir|saquinavir|telithromycin|rifabutin|cobicistat|grapefruit|strong inhibitor*|"
    "potent inhibitor*|oatp*|substrates",
    "ALPHA_BLOCKER": "alpha-blocker*|alpha blocker*|alpha antagonist*|alpha receptor antagonist*|"
    "adrenergic blocker*|alpha-adrenergic|doxazosin|tamsulosin|"
    "terazosin|prazosin|alfuzosin|silodosin",
    "NITRATES": "nitrate*|nitroglycerin|nitric oxide|nitroprusside|riociguat|nitric|isosorbide|dinitrate|mononitrate|"
    "guanylate|vericiguat|amyl|nicorandil",
    "PDE5": "pde5*|pde-5*|sildenafil|tadalafil|vardenafil|phosphodiesterase|avanafil|udenafil|viagra|cialis|levitra",
    "PAH_THERAPY": "endothelin|bosentan|ambrisentan|macitentan|prostacyclin*|epoprostenol|treprostinil|iloprost|"
    "prostanoid*|selexipag",
    "ANTIDEPRESSANT": "antidepress*|ssri*|maoi*|monoamine|antipsychotic*|benzodiazep*|psychotropic|lithium|clozapine|"
    "haloperidol|psychoactive|tricyclic*|neuroleptic*|serotonin|stimulant*|fluoxetine|paroxetine|sertraline|trazodone|"
    "bupropion|venlafaxine|duloxetine|mirtazapine|snri*|methylphenidate|hypnotic*|quetiapine|olanzapine|risperidone|"
    "aripiprazole|anxiolytic*|zolpidem|melatonin|mood stabili*|psychiatric medic*|antianxiety|sleep medic*",
    "DIURETIC": "diuretic*|aldosterone|mineralocorticoid|mra|spironolactone|eplerenone|ace inhibitor*|angiotensin|arb|"
    "sacubitril|beta-block*|beta block*|raas|acei|aceis|arni|converting enzyme|converting-enzyme|valsartan|"
    "beta-adrenergic|hydralazine|ivabradine|antihypertensive drug*|furosemide|thiazide*|bumetanide|torsemide|"
    "finerenone|renin|aliskiren|losartan|candesartan|lisinopril|enalapril|ramipril|metoprolol|bisoprolol|carvedilol|"
    "calcium channel|amlodipine|verapamil|diltiazem|nifedipine|dihydropyridine*|neprilysin|lcz696|vasodilator*|gdmt|"
    "clonidine|arbs|mras|loop|sartan*",
    "NATRIURETIC_PEPTIDE": "natriuretic|nt-probnp|bnp|ntprobnp|probnp",
    "CONCOMITANT_MEDICATION": "concomitant medic*|concomitant use|concurrent use|medications that|prohibited medic*|"
    "stable dose*|stable regimen|change in medication*|changes in medication*|medication change*|change in primary|"
    "medications unchanged|medication unchanged|stable medic*|stable treatment*|optimal medical|herbal|"
    "over-the-counter|prescription|background therapy|background medication*|guideline-directed|chinese medicine|"
    "medical therapy|concomitant treatment|concomitant systemic|concomitant therapy|counter|medication usage|"
    "changed their medication*|stable dosage|stable dosing|change in psychotropic|change in dose|changes in dose|"
    "drug interaction*|remedies|otc|homeopath*|non-prescription|disallowed|traditional medicine",
    "EXERCISE": "exercise|treadmill|physical activit*|six-minute|6-minute|6mwt|training|cpet|ergometer|rehabilitation|"
    "6mwd|exertion*|strenuous|walk test|vo2|athlet*|sport|sports|sedentary|6-min*|six-min*|yoga|6-mwd|six minute|"
    "6 minute|exercise toleran*|exercise capacity|exercise intolerance",
    "DIET": "diet*|grapefruit|food|vegetarian|caffeine|fasting|nutrition*|meal|meals|ketogenic|gluten|vegan|juice",
    "HOSPITALISATION": "hospitali*|hospital stay|admitted|admission|emergency room|intensive care|icu|inpatient*|"
    "outpatient*|emergency department|discharge*|emergency presentation|nursing home*|long-term care|assisted living|"
    "care facility|skilled nursing",
    "HEALTHY": "healthy volunteer*|healthy subject*|good health|healthy male|healthy female|healthy|"
    "normal medical examination|normal physical",
    "SLEEP": "sleep*|apnea|apnoea|insomnia|narcolep*|osa|cpap|hypopnea|restless leg*|circadian|epworth|somnolen*|"
    "polysomnogra*|cataplexy",
    "DENTAL": "dental|teeth|tooth|periodont*|gingiv*|oral hygiene|orthodont*|caries|oral cavity|molar*|mucositis|"
    "denture*|oral surgery|mouth",
    # what else protocols ask about
    "MOBILE_DEVICE": "smartphone*|mobile device*|mobile phone*|cell phone*|phone|telephone|internet|wi-fi|wifi|"
    "android|iphone|ios|app|apps|computer|tablet computer|smart phone*|text message*|email|sms|e-mail|"
    "operating system|online|laptop|tablet|web|ipad|bluetooth|webcam|video*|download*|smartwatch*",
    "RESIDENCE": "housing|move out|moving|geographic area|permanent residence|lives in|living in|live in|resident*|"
    "reside*|nationality|citizen*|place of residence|relocat*|leaving the country|residing|relocation|catchment|"
    "live within|living within|travel*|geographic*|miles|homeless*|leave the area|leave area|leaving the area|"
    "moving away|move away",
    "CARE_PROVIDER": "healthcare provider|health care provider|primary care|under the care of|general practitioner",
    "VASCULAR_ACCESS": "venous access|vascular access|arterial access|cannulation|venipuncture|blood draw*|needle*|"
    "central venous|femoral|radial artery|tortuos*|arteriovenous|iliac",
    "ECG": "ecg|electrocardiogra*|12-lead|ekg|qtc|qtcf|qt interval|pr interval",
    "SPLEEN": "asplen*|spleen*|splenectom*|hypersplen*",
    "BLOOD_PRODUCTS": "immunoglobulin*|blood product*|ivig|plasma exchange|transfusion*|globulin|jehovah*|"
    "plasma infusion",
    "INFLAMMATION": "crp|c-reactive|hscrp|inflammatory marker*|esr|sedimentation|il-6",
    "PSYCHOTHERAPY": "psychotherap*|cognitive behavio*|cbt|counsel*|psychologist|psychological treatment|"
    "psychological therapy|psychological intervention*|therapist*|mindful*|meditation|behavioral therap*|"
    "behavioural therap*|support group*|psychoeducat*|group therapy|behavioral treatment",
    "SHOCK": "cardiogenic shock|shock|inotrop*|hemodynamic instability|hemodynamically unstable|vasopressor*|"
    "catecholamine*|hemodynamically|haemodynamically|haemodynamic instability|vasoactive|ecmo|cardiac arrest|"
    "resuscitat*",
    "HEART_STRUCTURE": "ventricular hypertrophy|diastolic dysfunction|wall thickness|left atrial|septal|"
    "ventricular mass|intracardiac|thrombus|end diastolic|end-diastolic|structural heart|septum|lvh|"
    "ventricular aneurysm|shunt|lvmi|lavi|outflow tract|lvedd|end-systolic|mural thromb*|ventricular thromb*|"
    "intracavitary|ventricular dilat*|structural alteration*|structural abnormal*|lvotg|wall motion|akine*|hypokine*|"
    "dyskinetic|lv mass",
    "PERIPHERAL_VASCULAR": "peripheral arter*|peripheral vascular|aneurysm*|dissection|claudication|carotid|"
    "vascular disease|limb ischemia|arterial disease|pad|vein|veins|varicose|venous insufficiency|aort*|marfan*|"
    "ehlers*|raynaud*|lymphedema|ankle-brachial|ankle brachial|arteriopath*",
    "PULMONARY_HYPERTENSION": "pulmonary hypertension|pulmonary arterial|pah|pulmonary artery|"
    "pulmonary vascular resistance|right heart|mpap|pasp|pvr|rhc|right ventric*|wedge pressure|pcwp|pawp|cteph|tapse|"
    "cor pulmonale|papm|wood units",
    "FLUID": "edema|oedema|fluid retention|effusion*|volume overload|fluid overload|ascites|congestion|orthopnea|"
    "dyspnea|dyspnoea|euvolemi*|hypervolemi*|dry weight|weight gain",
    "BLASTS": "blast|blasts|remission|bone marrow involvement|extramedullary|promyelocytic|mds|bcr-abl|cytogenetic*|"
    "cd19|cd33|cd20|flow cytometry|lymphoblasts",
    "SUPPLEMENTS": "supplement*|vitamin*|probiotic*|herbal|nutraceut*|folic|coenzyme|antioxidant*|herbs",
    "HORMONE_THERAPY": "hormone therap*|hormonal therap*|hormone replacement|androgen*|lhrh|tamoxifen|aromatase|"
    "estrogen*|oestrogen*|castrat*|gnrh|goserelin|leuprol*|antiandrogen*|anti-androgen*|letrozole|anastrozole|"
    "testosterone therap*|testosterone replacement|testosterone treatment|kind of testosterone|type of testosterone|"
    "treatment with testosterone|fulvestrant|hrt|raloxifene|progest*|endocrine therap*|abiraterone|enzalutamide|"
    "anabolic",
    "BIOLOGICS": "biologic*|tnf|interleukin*|jak|immunomodulat*|methotrexate|adalimumab|etanercept|infliximab|"
    "tocilizumab|ustekinumab|secukinumab|dupilumab|tofacitinib|baricitinib|upadacitinib|anakinra|abatacept|dmard*|"
    "anti-tnf|sulfasalazine|hydroxychloroquine|apremilast|omalizumab|natalizumab|ocrelizumab|colchicine|fingolimod|"
    "il-17|il-23",
    "FURTHER_CRITERIA": "protocol-defined|protocol defined|may apply|other inclusion|other exclusion|"
    "additional criteria|additional inclusion|additional exclusion|above information|not intended to contain|"
    "considerations relevant",
    "FAMILY_HISTORY": "family history|first degree relative*|first-degree relative*|family or personal|"
    "personal or family",
    "GENETIC": "genetic*|chromosom*|karyotype|inherited|hereditary|congenital|genotype*|trisomy|gene|variant*|"
    "carrier*|deletion*|pathogenic|heterozyg*|homozyg*|heritable|familial|mitochondrial|angelman|down syndrome|"
    "klinefelter|malformation*",
    "WOUND": "wound*|burn|burns|lacerat*|ulcerat*|abscess|non-healing|gangren*|fistula*|incision*|suture*",
    "NEWBORN": "neonat*|newborn*|infant*|birth weight|premature infant*|premature bab*|premature birth|prematurity|"
    "born premature*|preterm|gestational age|weeks gestation|birth|term infant*",
    "GYNAECOLOGICAL": "menopaus*|menstrua*|ovar*|uter*|endometri*|hysterectom*|vaginal|cervical cytology|pap smear|"
    "amenorr*|oophorectom*|tubal|menses|menarche|polycystic|endometriosis|fibroid*|leiomyoma*|ovulat*|pcos|vulv*|"
    "cervix|gynecolog*|gynaecolog*|premenopaus*|perimenopaus*|follicle*|hysterect*",
    "FERTILITY": "infertil*|ivf|in vitro fertil*|fertility|embryo*|oocyte*|assisted reproduc*|insemination|icsi|"
    "ovarian stimulation|ovarian reserve|semen analysis",
    "WASHOUT": "washout|wash-out|half-lives|half lives|wash out|half-life|half life",
    "PRIOR_EXPOSURE": "prior exposure|previous exposure|previously exposed|prior use of|prior treatment with|"
    "previous treatment with|previously received|received prior|treated with",
    "DYSPHAGIA": "swallow*|dysphagia|feeding tube|gastrostomy|take oral|oral medication*|ingest|oral intake|"
    "nasogastric|swallowing|drugs orally|medication orally|medications orally|medicines orally",
    "DRIVING": "driv*|machinery|night shift*|shift work*",
    "RISK_FACTORS": "risk factor*|high risk|at risk",
    "SLEEP_APNOEA": "sleep apnea|sleep apnoea|osa|cpap|ahi|hypopnea|hypopnoea",
    "SPONDYLOLISTHESIS": "spondylolisthesis|spondylolysis|retrolisthesis|listhesis",
    "SPINE_SURGERY": "spine surger*|spinal surger*|lumbar surger*|back surger*|spinal fusion|lumbar fusion|"
    "interbody fusion|fusion procedure|instrumentation|discectom*|laminectom*|spondylodesis|disc surger*|"
    "disc replacement",
    "DISC_DEGENERATION": "disc prolapse*|disk prolapse*|prolapsed disc*|prolapsed disk*|degenerative disc|"
    "degenerative disk|ddd|pfirrmann|modic|disc degeneration|disc disease|"
    "disk disease|black disc|degenerated disc*|herniated disc*|disc herniation*|disk herniation*|"
    "herniated intervertebral|intervertebral disc*|intervertebral disk*|lumbar herniat*",
    "ADVANCE_DIRECTIVE": "dnr|dnar|advance directive*|advanced directive*|not resuscitate|limitation of care|"
    "limitation of therapy",
    "CARDIAC_ARREST": "cardiac arrest|ohca|rosc|cpr|resuscitat*|asystol*|cardiorespiratory arrest",
    "RAAS": "ace inhibitor*|acei|aceis|angiotensin|arb|arbs|sartan*|renin|valsartan|losartan|candesartan|lisinopril|"
    "enalapril|ramipril|converting enzyme|arni|sacubitril|lcz696|neprilysin|aliskiren|raas",
    "MINERALOCORTICOID": "spironolactone|eplerenone|finerenone|mineralocorticoid|aldosterone antagonist*|"
    "aldosterone receptor|potassium-sparing|potassium sparing|mra|mras",
    "BETA_BLOCKER": "beta-block*|beta block*|beta-adrenergic|metoprolol|bisoprolol|carvedilol|atenolol|propranolol|"
    "nebivolol|β-block*|betablock*",
    "DIALYSIS": "dialysis|dialys*|hemodialysis|haemodialysis|esrd|end-stage renal|end-stage kidney|hemofiltration|"
    "haemofiltration|ultrafiltration|renal replacement",
    "CODES": "icd-9|icd-10|icd-11|icd9|icd10|icd11",
    "TRAUMATIC_STRESS": "traumatic stress|ptsd",
    "VITAMIN_DEFICIENCY": "b12|folate deficien*|folic acid deficien*|vitamin deficien*|vitamin d deficien*|"
    "folate or vitamin",
}
"""Topic to its terms, separated by `|`."""

OVERSHADOWS: Final[dict[str, frozenset[str]]] = {
    "ALLERGY": frozenset(
        {
            "DIURETIC",
            "RAAS",
            "MINERALOCORTICOID",
            "BETA_BLOCKER",
            "STEROIDS",
            "TARGETED_THERAPY",
            "CHEMOTHERAPY",
            "PDE5",
            "NITRATES",
            "GLUCOSE_LOWERING",
            "BIOLOGICS",
            "IMMUNOTHERAPY",
            "ANTICOAGULANT",
            "PRIOR_TRIAL",
        }
    ),
    "CONSENT": frozenset({"COMPLIANCE", "PRIOR_TRIAL", "LANGUAGE", "CAREGIVER"}),
    "COMPLIANCE": frozenset({"CAREGIVER"}),
    "PREGNANCY": frozenset(
        {
            "SEX",
            "AGE",
            "CONSENT",
            "SEXUAL_FUNCTION",
            "SURGERY",
            "GYNAECOLOGICAL",
            "PRIOR_TRIAL",
            "COMPLIANCE",
            "PROSTATE",
        }
    ),
    "CONTRACEPTION": frozenset(
        {
            "SEX",
            "AGE",
            "CONSENT",
            "SEXUAL_FUNCTION",
            "SURGERY",
            "GYNAECOLOGICAL",
            "PRIOR_TRIAL",
            "COMPLIANCE",
            "PROSTATE",
        }
    ),
    "CONTRAINDICATION": frozenset(
        {
            "DIURETIC",
            "RAAS",
            "MINERALOCORTICOID",
            "BETA_BLOCKER",
            "STEROIDS",
            "TARGETED_THERAPY",
            "CHEMOTHERAPY",
            "PDE5",
            "NITRATES",
            "GLUCOSE_LOWERING",
            "BIOLOGICS",
            "IMMUNOTHERAPY",
            "ANTICOAGULANT",
            "LIPIDS",
        }
    ),
    "BOWEL_CANCER": frozenset({"PANCREAS", "GASTROINTESTINAL"}),
    "CODES": frozenset({"DEVICE"}),
    "TRAUMATIC_STRESS": frozenset({"SURGERY"}),
    "DISC_DEGENERATION": frozenset({"VALVE"}),
    "TRANSPLANT": frozenset({"ORGAN_FUNCTION", "LIVER", "LUNG", "CARDIAC"}),
    "EJECTION_FRACTION": frozenset({"HEART_STRUCTURE"}),
    "LACTOSE_INTOLERANCE": frozenset({"ALLERGY"}),
    "EXERCISE": frozenset({"ALLERGY"}),
    "GLUCOSE": frozenset({"ALLERGY"}),
    "DRIVER_GENE": frozenset({"KIDNEY", "HAEMATOLOGICAL_MALIGNANCY", "GENETIC"}),
    "PULMONARY_HYPERTENSION": frozenset({"LUNG", "HYPERTENSION"}),
    "GLUCOSE_LOWERING": frozenset({"HYPOGLYCAEMIA"}),
    "VACCINATION": frozenset({"INFECTION"}),
    "HIV": frozenset({"IMMUNODEFICIENCY"}),
    "BARIATRIC": frozenset({"CORONARY", "CARDIAC_SURGERY"}),
    "VITAMIN_DEFICIENCY": frozenset({"SUPPLEMENTS"}),
    "MUSCLE_ENZYME": frozenset({"KIDNEY"}),
    "KIDNEY": frozenset({"DIET"}),
    "ANTIOBESITY": frozenset({"WEIGHT", "BMI"}),
    "BRAIN_METASTASES": frozenset({"NERVOUS_SYSTEM", "MALIGNANCY", "STAGE"}),
    "MEDULLARY_THYROID": frozenset({"MALIGNANCY", "ENDOCRINE", "THYROID", "DIABETES", "FAMILY_HISTORY"}),
    "MEASURABLE_DISEASE": frozenset({"MALIGNANCY", "MRI", "DIAGNOSIS"}),
    "LIFE_EXPECTANCY": frozenset({"AGE"}),
    "DIABETES_TYPE_1": frozenset({"DIABETES"}),
    "FURTHER_CRITERIA": frozenset({"PRIOR_TRIAL"}),
    "GLYCAEMIA": frozenset({"BLOOD_COUNTS"}),
    "JUDGEMENT": frozenset({"PRIOR_TRIAL", "LABORATORY", "HEALTHY"}),
}
"""Topics that are named beside another without being the matter: a consent is signed to comply with a trial."""

IMPLIES: Final[dict[str, str]] = {
    **dict.fromkeys(
        ("HEART_FAILURE", "CORONARY", "ARRHYTHMIA", "VALVE", "CARDIOMYOPATHY", "EJECTION_FRACTION", "SHOCK"), "CARDIAC"
    ),
    **dict.fromkeys(("HIV", "HEPATITIS_B", "HEPATITIS_C", "SYPHILIS", "TUBERCULOSIS", "COVID", "FEVER"), "INFECTION"),
    **dict.fromkeys(("RESPIRATORY_FUNCTION", "VENTILATION"), "LUNG"),
    **dict.fromkeys(("STEROIDS", "BIOLOGICS"), "IMMUNODEFICIENCY"),
    **dict.fromkeys(("CONGENITAL_HEART", "CARDIAC_SURGERY"), "CARDIAC"),
    "HEADACHE": "PAIN",
    "SUICIDE": "PSYCHIATRIC",
    "TRAUMATIC_STRESS": "PSYCHIATRIC",
    "ECG": "ARRHYTHMIA",
    "BRAIN_METASTASES": "NERVOUS_SYSTEM",
    "ANEMIA": "BLOOD_COUNTS",
    "EJECTION_FRACTION": "CARDIAC",
    "HEART_STRUCTURE": "CARDIAC",
    "CONTRAINDICATION": "ALLERGY",
    "ERECTILE_SCORE": "SEXUAL_FUNCTION",
    "PENIS": "SEXUAL_FUNCTION",
    "DRIVER_GENE": "BIOMARKER",
    "SLEEP_APNOEA": "SLEEP",
    "SPONDYLOLISTHESIS": "SPINE",
    "SPINE_SURGERY": "SPINE",
    "DISC_DEGENERATION": "SPINE",
    "CARDIAC_ARREST": "SHOCK",
    "DIALYSIS": "KIDNEY",
}
"""Topics that are a kind of another: an item about the one is a little about the other."""

COMPOSED: Final[dict[str, frozenset[str]]] = {
    "DIABETES": frozenset({"DIABETES_TYPE_1", "DIABETES_TYPE_2"}),
    "ORGAN_FUNCTION": frozenset({"KIDNEY", "LIVER", "BLOOD_COUNTS", "LUNG", "CARDIAC"}),
    "CARDIAC": frozenset({"CORONARY", "ARRHYTHMIA", "HEART_FAILURE", "VALVE", "CARDIOMYOPATHY"}),
}
"""Topics that an item is about which names two or more of their parts: a list of organs is about their function."""

ONE_MATTER: Final = frozenset(
    {
        "AGE",
        "COMPLIANCE",
        "CONSENT",
        "CONTRACEPTION",
        "JUDGEMENT",
        "LACTATION",
        "LANGUAGE",
        "LIFE_EXPECTANCY",
        "MOBILE_DEVICE",
        "ORGAN_FUNCTION",
        "PERFORMANCE",
        "PREGNANCY",
        "RESIDENCE",
        "SEX",
    }
)
"""Topics on which trials ask for one thing, whether they require it or exclude its opposite."""

GENERAL: Final = frozenset(
    {
        "DIAGNOSIS",
        "PRIOR_THERAPY",
        "PRIOR_EXPOSURE",
        "RELAPSE",
        "SEX",
        "SEVERITY",
        "RISK_FACTORS",
        "ILLNESS",
        "BIOMARKER",
        "STAGE",
        "OPINION",
        "FURTHER_CRITERIA",
        "CODES",
        "IMAGING",
        "CONTRAINDICATION",
    }
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
    "BOWEL_CANCER": "cancer of the gut",
    "ENT": "nose and throat",
    "DIARY": "diaries and questionnaires",
    "PAH_THERAPY": "drugs for pulmonary hypertension",
    "ECHO_WINDOW": "the view by ultrasound",
    "INFARCTION": "myocardial infarction",
    "RACE": "descent",
}
"""What a report calls a topic; one that is not here is its own name in lower case."""
