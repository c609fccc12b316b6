"""Topics of criteria: infections, women, men, children and inherited diseases.
How terms are written is told in `comparator.criteria.vocabulary`.
"""

from typing import Final

TOPICS: Final[dict[str, str]] = {
    "PARENT_STUDY": "parent study|parent protocol|parent trial|rollover|roll over|extension study|extension trial|"
    "extension phase|extension period|open label extension|long term extension|feeder study|feeder trial|core study|"
    "core trial|lead in study|antecedent study|originating study|main study|qualifying study|completed the study|"
    "completed the double blind|completed treatment in|completed the treatment period|completed participation",
    "RANDOMISATION": "willing to be randomi*|willingness to be randomi*|accept randomi*|acceptance of randomi*|"
    "agree to be randomi*|refuse randomi*|unwilling to be randomi*|randomization to either|randomisation to either|"
    "randomized to either|assigned to either|random allocation|accept allocation",
    "MEDICAL_RECORDS": "access to medical record*|access to their medical|missing data|incomplete data|"
    "incomplete medical|incomplete record*|lack of data|complete data|incomplete follow up|data not available|"
    "data is not available|complete clinical data|medical history unavailable|no medical record*",
    "PLANNED_SURGERY": "planned surg*|planned elective|planned major|planned operation|scheduled surg*|"
    "scheduled for surg*|scheduled for elective|scheduled to undergo|elective surg*|elective procedure|"
    "elective operation|upcoming surg*|anticipated surg*|surgery planned|surgery is planned|surgery scheduled|"
    "surgery during the study|surgical procedure during|planned procedure|need for surg*|requiring surg*|"
    "require surg*|plan to undergo surg*|planning surg*|surgical procedure planned|planning to undergo surg*|"
    "awaiting surg*",
    "ABDOMINAL_SURGERY": "abdominal surg*|laparotom*|gastrointestinal surg*|bowel surg*|colorectal surg*|"
    "bowel resection|colectom*|colostom*|ileostom*|stoma|ostomy|abdominopelvic surg*|abdominal operation*|"
    "intraabdominal surger*|intra abdominal surger*|open abdom*|abdominal adhesion*|adhesiolysis|pneumoperitoneum|"
    "abdominal procedure*|laparoscop*",
    "LAPAROSCOPY": "laparoscop*|minimally invasive surg*|robotic*|robot assisted|pneumoperitoneum|keyhole",
    "TRAUMA": "trauma|polytrauma|traumatic injury|traumatic injuries|injury severity|road traffic|gunshot|"
    "crush injur*|blast injur*|penetrating injur*|multiple trauma|major trauma|blunt trauma|penetrating trauma|"
    "stab wound*|severe trauma|chest trauma|abdominal trauma|thoracic trauma|rib fracture*|flail chest",
    "INTENSIVE_CARE": "intensive care|icu|critical care|critically ill|picu|nicu|apache|critical illness|"
    "intensive therapy unit|itu|sicu|micu|ccu|coronary care unit|high dependency|burn unit|step down unit",
    "EMERGENCY_DEPARTMENT": "emergency department|emergency room|er visit|presenting to the ed|emergency visit|"
    "accident and emergency|urgent care visit|paramedic*|ambulance|prehospital|pre hospital",
    "HEALTH_WORKERS": "healthcare worker|health care worker|health worker|hospital worker|frontline worker|"
    "front line worker|medical student|nursing student|nursing staff|nurses|registered nurse|medical resident|"
    "resident physician|employed as a physician|practicing physician",
    "EMPLOYMENT": "unemployed|employment|sick leave|sick listed|return to work|workplace|work related|full time|"
    "part time|retired|retirement|working adults|job|occupation",
    "SOCIOECONOMIC": "income|poverty|socioeconomic*|food insecur*|food stamp|economic|unstable housing|homeless*|"
    "housing insecur*",
    "VETERANS": "veteran*|active duty|service member|military|armed forces|soldier*|army",
    "MARITAL_STATUS": "married|couples|marital|cohabit*|divorced|widow*|husband|wife",
    "CHEST_IMAGING": "chest radiograph*|chest film|cxr|chest roentgen*|chest imaging|chest x ray*|chest ct|"
    "chest computed|ct chest|ct of the chest|ct thorax|thoracic ct|hrct|high resolution ct|high resolution computed|"
    "chest xray*|ldct|low dose ct|lung ultrasound",
    "PROTEINURIA": "urine protein|urinary protein|protein creatinine ratio|upcr|uacr|albumin creatinine ratio|"
    "albumin to creatinine|microalbumin*|macroalbumin*|dipstick|24 hour urine|proteinuria*|albuminuria*|urine albumin|"
    "urinary albumin|protein to creatinine|protein excretion|albumin excretion|24 h urine protein|"
    "urine dipstick protein|spot urine",
    "INJECTION_SITE": "injection site|infusion site|site of injection|deltoid|subcutaneous injection|"
    "subcutaneous tissue|self inject*|injection device|autoinjector|pen injector|vaccination site|inject subcutaneous",
    "TELEHEALTH": "telehealth|telemedicine|teleconsult*|videoconferenc*|video conferenc*|virtual visit|telerehabilit*|"
    "telemonitor*|remote monitor*|video visit",
    "WEARABLE": "wearable*|fitbit|smartwatch*|accelerometer*|actigraph*|activity tracker|pedometer*|activity monitor",
    "DIGITAL_THERAPEUTIC": "digital therapeutic*|digital intervention|digital health|mobile application|mobile app|"
    "web based|internet based|online program*|ehealth|mhealth|chatbot|virtual reality|video game*|gaming|screen time|"
    "cybersickness",
    "MEDICATION_ADHERENCE": "medication adherence|adherence to medic*|adherence to antiretroviral|treatment adherence|"
    "poor adherence|nonadheren*|non adherence|pill count|missed doses|compliance with medic*|medication compliance|"
    "noncompliance with",
    "MOTIVATION": "ready to quit|readiness to|readiness for|motivated to|motivation to|willing to quit|desire to quit|"
    "willing to set|stage of change|interested in quitting|intention to quit|interested in losing",
    "SEX_BETWEEN_MEN": "men who have sex|msm|gay|bisexual|homosexual|same sex|receptive anal|condomless",
    "ACTIVE_INFECTION": "active infection|acute infection|ongoing infection|serious infection|severe infection|"
    "systemic infection|uncontrolled infection|current infection|clinically significant infection|untreated infection|"
    "concurrent infection|evidence of infection|signs of infection|local infection|localized infection|"
    "recurrent infection|chronic infection|recent infection|intercurrent infection|infection requiring",
    "PNEUMONIA": "pneumonic|community acquired|hospital acquired pneumon*|ventilator associated|habp|vabp|cabp|"
    "curb 65|aspiration pneumon*|bronchopneumon*|pneumonia*|lower respiratory tract infection*|"
    "lower respiratory infection*|lrti|vap|lung infection*|pulmonary infection*|chest infection*|empyema|"
    "lung abscess*|pneumocystis|pjp|legionella|crb 65|pulmonary infiltrate*",
    "RESPIRATORY_INFECTION": "upper respiratory|common cold|urti|lrti|bronchiolitis|croup|acute bronchitis|flu like|"
    "chest infection|viral respiratory|metapneumovirus|parainfluenza|respiratory tract infection*|"
    "respiratory infection*|influenza|rsv|respiratory syncytial|respiratory virus*|respiratory viral|cold symptoms|"
    "rhinovirus*|pertussis|uri symptoms",
    "URINARY_INFECTION": "urinary tract infection|urinary infection|uti|cuti|pyelonephritis|bacteriuria|urosepsis|"
    "urine culture|pyuria|bacterial cystitis|acute cystitis|recurrent cystitis|bladder infection|kidney infection",
    "SURGICAL_SITE_INFECTION": "surgical site infection|ssi|postoperative infection|post operative infection|"
    "infection at the surgical|infection at the operative|infected wound|wound infection",
    "INTRAABDOMINAL_INFECTION": "intra abdominal infection|intraabdominal infection|ciai|peritonitis|appendicitis|"
    "abdominal abscess|intraabdominal abscess|perforated viscus|diverticulitis",
    "GASTROENTERITIS": "gastroenteritis|infectious diarrh*|travelers' diarrhea|travellers' diarrhoea|acute diarrhea|"
    "acute diarrhoea|rotavirus|shigell*|salmonell*|campylobacter*|etec|enterotoxigenic|dysentery|food poisoning|"
    "enteric infection*|enteric pathogen*|stool culture*|norovirus*|ova and parasite*|giardia*|cryptosporid*|"
    "enteropathogen*|intestinal infection*|cholera|typhoid|amebi*|amoebi*",
    "TYPHOID": "typhoid|paratyphoid|enteric fever|salmonella typhi",
    "CLOSTRIDIOIDES_DIFFICILE": "c difficile|c diff|cdad|pseudomembranous|fecal microbiota|faecal microbiota|"
    "fecal transplant|fmt|clostridi*|fidaxomicin|bezlotoxumab|stool transplant*",
    "INFLUENZA": "influenza|flu|h1n1|h5n1|h7n9|oseltamivir|zanamivir|baloxavir|peramivir|neuraminidase|tamiflu|"
    "laninamivir",
    "RSV": "rsv|respiratory syncytial|palivizumab|nirsevimab",
    "CYTOMEGALOVIRUS": "cytomegalo*|cmv|letermovir|ganciclovir|valganciclovir|maribavir|foscarnet|cidofovir",
    "HERPES_SIMPLEX": "herpes simplex|hsv|genital herpes|herpes labialis|cold sore|acyclovir|aciclovir|valacyclovir|"
    "valaciclovir|famciclovir|herpes keratitis|orolabial",
    "HERPES_ZOSTER": "zoster|shingles|postherpetic|post herpetic|varicella*|chickenpox|chicken pox|vzv|shingrix|"
    "zostavax",
    "MEASLES": "measles|mumps|rubella|mmr|rubeola",
    "PERTUSSIS": "pertussis|whooping|diphtheria|tetanus|dtap|tdap|dtp|polio*|opv|hexavalent|pentavalent|"
    "haemophilus influenzae|hib",
    "RESISTANT_BACTERIA": "carbapenem resistant|carbapenemase*|esbl|extended spectrum|multidrug resistant|"
    "multi drug resistant|acinetobacter|klebsiella|enterobact*|pseudomonas|enterococc*|vre|gram negative|"
    "gram positive|burkholderia|stenotrophomonas",
    "TUBERCULOSIS_LATENT": "latent tb|latent tubercul*|ltbi|tuberculin|quantiferon*|igra|interferon gamma release|"
    "t spot|tuberculosis infection|tpt|3hp",
    "MALARIA": "malaria*|plasmodium|falciparum|vivax|parasitemia|parasitaemia|antimalarial*|artemisin*|artemether|"
    "lumefantrine|artesunate|primaquine|tafenoquine|mefloquine|atovaquone|amodiaquine|pyrimethamine|piperaquine|"
    "quinine|bed net|sporozoite*",
    "DENGUE": "dengue|denv|zika|chikungunya|yellow fever|japanese encephalitis|west nile|flavivir*|arbovir*|"
    "tick borne encephalitis|dengvaxia",
    "SMALLPOX": "smallpox|vaccinia|mpox|monkeypox|orthopox*|tecovirimat|variola",
    "RABIES": "rabies|rabid|animal bite|dog bite",
    "LYME": "lyme|borreli*|tick bite|tick borne|rickettsi*|scrub typhus|leptospir*|brucell*|q fever|coxiella|"
    "bartonell*",
    "HELMINTHS": "helminth*|schistosom*|bilharzi*|filaria*|onchocerc*|loiasis|loa loa|strongyloid*|ascaris|hookworm*|"
    "trichuris|tapeworm*|taenia*|cysticerc*|echinococc*|hydatid|microfilaria*|albendazole|mebendazole|ivermectin|"
    "praziquantel|diethylcarbamazine|deworm*|anthelmint*|worm infection|fluke*",
    "FUNGAL_INFECTION": "fungal|fungus|mycoses|aspergill*|mucormycosis|candidemia|candidaemia|invasive candid*|"
    "cryptococc*|histoplasm*|coccidioid*|blastomycosis|sporotrichosis|systemic mycotic|mold infection|mould infection",
    "ANTIFUNGALS": "antifungal*|anti fungal*|amphotericin|echinocandin*|caspofungin|micafungin|anidulafungin|"
    "rezafungin|posaconazole|isavuconazole|voriconazole|fluconazole|terbinafine|griseofulvin|nystatin|clotrimazole|"
    "miconazole|flucytosine|azole*|triazole*|imidazole antifung*|ibrexafungerp|antimycotic*|anti mycotic*",
    "VAGINITIS": "vaginosis|vaginitis|trichomon*|vaginal infection|vaginal discharge|nugent|amsel|vulvovaginitis",
    "SEXUALLY_TRANSMITTED": "sexually transmitted|sexually transmissible|sti|stds|venereal|gonorrh*|gonococc*|"
    "chlamydia*|mycoplasma genitalium|urethritis|cervicitis|lymphogranuloma|chancroid|pelvic inflammatory",
    "HTLV": "htlv*|t lymphotropic|bk virus|bk viremia|polyomavirus|bkv",
    "ENTEROVIRUS": "enterovir*|hand foot and mouth|hfmd|coxsackie*|ev71|adenovir*|parvovir*",
    "OPPORTUNISTIC_INFECTION": "opportunistic*|aids defining|aids related|indicator disease",
    "PROSTATITIS": "prostatitis|epididymitis|orchitis|chronic pelvic pain syndrome|cpps|epididymo*",
    "CHORIOAMNIONITIS": "chorioamnionitis|intraamniotic infection|intra amniotic infection|intrauterine infection|"
    "endometritis|puerperal sepsis|intrapartum fever|maternal fever",
    "HEPATITIS_A": "hepatitis a|hav|hepatitis e|hev|anti hav",
    "ANTIRETROVIRALS": "antiretroviral*|anti retroviral*|haart|tenofovir|emtricitabine|lamivudine|zidovudine|abacavir|"
    "stavudine|didanosine|efavirenz|nevirapine|rilpivirine|doravirine|etravirine|dolutegravir|raltegravir|bictegravir|"
    "cabotegravir|elvitegravir|atazanavir|darunavir|lopinavir|maraviroc|enfuvirtide|integrase|nnrti|nrti|insti|"
    "lenacapavir|tdf|taf",
    "CD4_COUNT": "cd4|t cell count",
    "COVID_VACCINE": "covid 19 vaccin*|covid vaccin*|sars cov 2 vaccin*|coronavirus vaccin*|bnt162b2|mrna 1273|"
    "chadox1*|ad26*|comirnaty|spikevax|nuvaxovid|nvx cov2373|coronavac|sinovac|mrna vaccin*",
    "INFLUENZA_VACCINE": "influenza vaccin*|flu vaccin*|flu shot|seasonal influenza|influenza immuni*",
    "VACCINATION_STATUS": "unvaccinated|fully vaccinated|previously vaccinated|vaccinated against|vaccination history|"
    "vaccine naive|vaccine schedule|immunization schedule|immunisation schedule|primary series|booster",
    "INFECTION_CONTACT": "close contact|household contact|known contact|index case|index patient|index participant|"
    "quarantin*|exposed to covid|exposure to sars",
    "ANTIBIOTICS": "antibiotic*|antibacterial*|anti bacterial*|antimicrobial*|anti microbial*|antibiotherap*|"
    "parenteral antibio*|intravenous antibio*|iv antibio*|oral antibio*|systemic antibio*|anti infective*|"
    "antiinfective*",
    "FLUOROQUINOLONES": "fluoroquinolone*|quinolone*|ciprofloxacin|levofloxacin|moxifloxacin|ofloxacin|delafloxacin|"
    "gatifloxacin|norfloxacin",
    "MACROLIDES": "macrolide*|azithromycin|clarithromycin|erythromycin|roxithromycin|ketolide*|telithromycin|"
    "clindamycin|lincosamide*",
    "AMINOGLYCOSIDES": "aminoglycoside*|gentamicin|tobramycin|amikacin|streptomycin|neomycin|plazomicin|kanamycin|"
    "colistin|polymyxin*",
    "TETRACYCLINES": "tetracycline*|doxycycline|minocycline|tigecycline|eravacycline|omadacycline",
    "SULFONAMIDES": "sulfonamide*|sulphonamide*|sulfa|sulpha|cotrimoxazole|co trimoxazole|trimethoprim|"
    "sulfamethoxazole|bactrim|septra|sulfadiazine|dapsone",
    "NITROIMIDAZOLES": "metronidazole|tinidazole|nitroimidazole*|secnidazole|ornidazole",
    "NITROFURANTOIN": "nitrofurantoin|fosfomycin|methenamine|d mannose|cranberry|gepotidacin|pivmecillinam",
    "RIFAMYCINS": "rifamp*|rifabutin|rifaximin|rifamycin*|rifapentine",
    "ANTIBIOTIC_PROPHYLAXIS": "antibiotic prophyl*|prophylactic antibio*|antimicrobial prophyl*|preoperative antibio*|"
    "prophylaxis with antibio*",
    "ANTISEPTICS": "chlorhexidine|povidone*|antiseptic*|mouthwash|mouth rinse|iodophor|hand hygiene|disinfect*",
    "ANTIVIRALS": "antiviral*|anti viral*|acyclovir|valacyclovir|oseltamivir|remdesivir|ribavirin|favipiravir",
    "PREGNANCY_TEST": "pregnancy test|hcg|chorionic gonadotropin|urine pregnancy|serum pregnancy|test for pregnancy|"
    "negative pregnancy",
    "SINGLETON": "singleton|multiple pregnanc*|multiple gestation|twin|triplet*|multifetal|dichorionic|monochorionic|"
    "multiple birth|higher order|fetal number",
    "GESTATIONAL_AGE": "gestational age|weeks gestation|weeks' gestation|weeks gestational|weeks pregnant|"
    "week of gestation|week of pregnancy|gestational week|completed weeks|trimester|postmenstrual age|"
    "estimated due date|expected date of delivery|last menstrual period|corrected age|ultrasound dating",
    "PRETERM_LABOUR": "preterm labor|preterm labour|premature labor|premature labour|preterm birth|preterm delivery|"
    "premature delivery|spontaneous preterm|tocoly*|cervical length|short cervix|cerclage|cervical insufficiency|"
    "pessary|antenatal steroid*|antenatal corticosteroid*|threatened preterm",
    "MEMBRANE_RUPTURE": "rupture of membranes|ruptured membrane|membrane rupture|pprom|intact membranes|amniorrhexis|"
    "amniotomy|premature rupture|prelabor rupture|prelabour rupture",
    "GESTATIONAL_DIABETES": "gdm|diabetes in pregnancy|pregestational|glucose challenge|gestational diabet*|"
    "diabetes during pregnancy|pregnancy induced diabet*|macrosomia|diabetes gestational|gestational dm",
    "CAESAREAN": "cesarean*|caesarean*|c section|caesarian|cesarian|uterine scar|vbac|trial of labor|trial of labour|"
    "hysterotomy|scarred uterus|lscs",
    "LABOUR": "in labor|in labour|labor induction|labour induction|induction of labor|induction of labour|"
    "active labor|active labour|cervical dilat*|bishop|spontaneous labor|spontaneous labour|vaginal delivery|"
    "vaginal birth|term labor|augmentation of labor|oxytocin|misoprostol|dinoprostone|cervical ripening|"
    "labor analgesia|labour analgesia|epidural labor|cephalic|vertex|breech|malpresentation|fetal presentation|"
    "normal delivery|mode of delivery|plan to deliver|planned hospital delivery|intend to deliver|parturient*|"
    "episiotomy|perineal tear|perineal lacerat*|instrumental delivery|vacuum extraction|vacuum delivery|"
    "second stage of labor|uterine contraction|forceps delivery",
    "POSTPARTUM": "postpartum|post partum|puerper*|after delivery|after childbirth|following delivery|"
    "recently delivered|weeks after birth|mothers of",
    "PLACENTA": "placenta previa|placenta praevia|accreta|increta|percreta|abruptio*|low lying placenta|"
    "abnormal placentation|vasa previa|placental insufficien*|morbidly adherent",
    "MISCARRIAGE": "miscarriage|spontaneous abortion|missed abortion|incomplete abortion|pregnancy loss|anembryonic|"
    "habitual abortion|threatened abortion|fetal demise|stillbirth|stillborn|fetal death|intrauterine death",
    "ABORTION": "termination of pregnancy|pregnancy termination|mifepristone|dilation and evacuation|"
    "dilatation and curettage|abortion",
    "ECTOPIC_PREGNANCY": "tubal pregnancy|heterotopic|pregnancy of unknown location|molar pregnancy|hydatidiform|"
    "gestational trophoblastic|choriocarcinoma|hydatiform|ectopic pregnanc*",
    "FETAL_ANOMALY": "fetal anomal*|foetal anomal*|fetal malformation*|foetal malformation*|fetal abnormal*|"
    "foetal abnormal*|lethal anomal*|prenatal screening|nuchal",
    "FETAL_GROWTH": "growth restriction|growth restricted|iugr|fgr|small for gestational|large for gestational|"
    "macrosomi*|estimated fetal weight|fetal growth|oligohydramnios|polyhydramnios|amniotic fluid|"
    "umbilical artery doppler",
    "FETAL_MONITORING": "fetal heart|foetal heart|nonreassuring|non reassuring|fetal distress|foetal distress|"
    "fetal compromise|cardiotocogr*|ctg|non stress test|biophysical profile|live fetus|viable pregnanc*|viable fetus|"
    "fetal viability|viable intrauterine|fetal cardiac",
    "PARITY": "primipar*|nullipar*|primigravid*|multigravid*|nulligravid*|parity|parous|gravidity|number of deliver*|"
    "previous deliver*|multiparous|multipara|multiparity",
    "OBSTETRIC_HISTORY": "obstetric history|previous pregnanc*|prior pregnanc*|obstetric complication*|"
    "pregnancy complication*|complications of pregnancy|high risk pregnanc*|low risk pregnanc*|"
    "uncomplicated pregnanc*|maternal disease|maternal medical",
    "MENOPAUSE": "menopaus*|postmenopaus*|perimenopaus*|premenopaus*|climacteric|amenorrh*|without menses|"
    "final menstrual|bilateral oophorectom*|bilateral ovariectom*",
    "VAGINAL_ATROPHY": "vaginal atrophy|vulvovaginal atrophy|vva|genitourinary syndrome|vaginal dryness|"
    "atrophic vagin*|vaginal estrogen|vaginal ph",
    "MENSTRUAL_CYCLE": "menstrual cycle|regular menstrua*|regular menses|irregular menstrua*|irregular menses|"
    "menstrual period|regular cycles|cycle length|menstrual history|eumenorrh*|oligomenorrh*|menstruating|"
    "menstruation|menarche",
    "MENSTRUAL_BLEEDING": "heavy menstrual|menorrhagi*|uterine bleeding|vaginal bleeding|abnormal bleeding|"
    "genital bleeding|metrorrhagi*|undiagnosed vaginal|intermenstrual|postmenopausal bleeding|menometrorrh*|"
    "pictorial blood|pbac",
    "PREMENSTRUAL_SYNDROME": "premenstrual*|pmdd|pms",
    "ENDOMETRIOSIS": "endometrios*|endometrioma*|adenomyo*|deep infiltrating",
    "FIBROIDS": "fibroid*|leiomyoma*|myoma*|myomectom*|uterine artery embol*",
    "OVARIAN_CYST": "ovarian cyst|ovarian mass|adnexal|ovarian torsion|dermoid cyst|enlarged ovar*",
    "HYSTERECTOMY": "hysterectom*|oophorectom*|ovariectom*|salpingo*",
    "ENDOMETRIUM": "endometrial thickness|endometrial hyperplasia|endometrial polyp*|endometrial biops*|"
    "endometrial stripe|uterine cavity|uterine polyp*|asherman*|intrauterine adhesion*|uterine septum|septate uterus|"
    "uterine anomal*|uterine malformation*|mullerian|bicornuate|uterine abnormal*|hysteroscop*",
    "PELVIC_PROLAPSE": "pelvic organ prolapse|uterine prolapse|vaginal prolapse|cystocele|rectocele|pop q|"
    "uterovaginal|prolapse surg*|sacrocolpopexy|pessary|vaginal mesh|apical prolapse",
    "HORMONE_REPLACEMENT": "menopausal hormone|hrt|estrogen therap*|oestrogen therap*|estrogen replacement|"
    "postmenopausal hormone|systemic estrogen*",
    "HORMONAL_CONTRACEPTIVES": "oral contracepti*|hormonal contracepti*|contraceptive pill*|birth control pill*|"
    "depot medroxyprogesterone|dmpa|depo provera|etonogestrel|levonorgestrel|combined oral|vaginal ring|"
    "contraceptive patch|implanon|nexplanon|progestin only|emergency contracept*",
    "INTRAUTERINE_DEVICE": "iud|intrauterine device|intra uterine device|copper t|intrauterine system|lng ius|mirena|"
    "intrauterine contracept*",
    "MAMMOGRAPHY": "mammogra*|breast screening|breast density|bi rads|birads|breast imaging|tomosynthesis|"
    "breast ultrasound",
    "IVF": "ivf|icsi|in vitro fertil*|intracytoplasmic|assisted reproduc*|fresh cycle|embryo transfer*|frozen embryo|"
    "frozen thawed|blastocyst*|failed cycles|art cycle|oocyte retrieval|ovum pick up|implantation failure|"
    "good quality embryo*",
    "OVARIAN_STIMULATION": "ovarian stimulation|controlled ovarian|ovulation induction|clomiphene|clomifene|"
    "letrozole stimul*|follitropin|ovarian hyperstimul*|ohss|hyperstimulation|exogenous gonadotropin*|menotropin*|"
    "gonadotropin stimulation|gonadotropin therapy",
    "OVARIAN_RESERVE": "ovarian reserve|amh|anti mullerian|antimullerian|antral follic*|afc|poor responder|"
    "poor ovarian|poseidon|bologna criteria|premature ovarian|ovarian insufficien*|ovarian failure|day 3 fsh|"
    "basal fsh|diminished ovarian",
    "INSEMINATION": "insemination|iui|donor sperm|sperm donor|donor oocyte*|oocyte donor|egg donor|oocyte donation|"
    "donor egg*|recipients of oocyte*",
    "MALE_INFERTILITY": "male infertility|male factor|azoosperm*|oligosperm*|oligoastheno*|asthenozoosperm*|"
    "asthenosperm*|teratozoosperm*|sperm concentration|sperm count|sperm motility|semen|tesa|tese|testicular sperm|"
    "dna fragmentation|globozoosperm*",
    "BPH": "bph|benign prostatic|prostatic hyperplasia|prostate hyperplasia|prostatic hypertroph*|prostate enlarg*|"
    "enlarged prostate|luts|lower urinary tract symptom*|international prostate symptom|prostate volume|prostate size|"
    "qmax|bladder outlet obstruct*|turp|transurethral resection of the prostate|holep|urolift|aua symptom",
    "URINARY_RETENTION": "urinary retention|post void residual|postvoid residual|residual urine|residual volume|"
    "unable to void|inability to void|bladder emptying|retention of urine|catheter dependent",
    "OVERACTIVE_BLADDER": "overactive bladder|oab|urgency incontinence|urge incontinence|urinary urgency|uui|"
    "detrusor overactivity|micturition*|urinary frequency|incontinence episode*|voiding diary|bladder diary|"
    "antimuscarinic*|anti muscarinic*|oxybutynin|tolterodine|solifenacin|mirabegron|vibegron|fesoterodine|darifenacin|"
    "trospium",
    "URINARY_INCONTINENCE": "stress urinary|sui|incontinent|incontinence|midurethral|pad test|pad weight|"
    "leakage of urine|urine leak*|artificial urinary sphincter|intrinsic sphincter",
    "NEUROGENIC_BLADDER": "neurogenic bladder|neurogenic detrusor|ndo|detrusor sphincter|neurogenic lower|"
    "intermittent cathet*|self cathet*|clean intermittent",
    "URINARY_CATHETER": "urinary catheter*|indwelling catheter*|foley|suprapubic|urethral catheter*|"
    "catheteris* bladder|bladder catheter*|ureteral stent*|double j|nephrostom*|intermittent catheter*",
    "BLADDER_PAIN": "interstitial cystitis|bladder pain|painful bladder|hunner|ic bps|radiation cystitis|"
    "hemorrhagic cystitis|haemorrhagic cystitis|ketamine cystitis",
    "HAEMATURIA": "hematuria|haematuria",
    "URINARY_STONES": "kidney stone*|renal stone*|ureteral stone*|ureteric stone*|urinary stone*|urolith*|nephrolith*|"
    "bladder stone*|renal calcul*|ureteral calcul*|urinary calcul*|renal colic|lithotrip*|ureteroscop*|pcnl|eswl|"
    "staghorn|hyperoxaluri*|percutaneous nephrolith*|stone burden|urinary lithiasis|renal lithiasis",
    "URETHRAL_STRICTURE": "urethral stricture*|stricture of the urethra|bladder neck contracture|urethroplast*|"
    "urethrotom*|urethral stenosis|urethral disease",
    "PROSTATE_BIOPSY": "prostate biops*|transrectal|trus|template biops*|pi rads|pirads|digital rectal|multiparametric",
    "NOCTURIA": "nocturia|nocturnal void*|enuresis|bedwetting|bed wetting|desmopressin",
    "VESICOURETERAL_REFLUX": "vesicoureteral|vesico ureteral|vesicoureteric|vur|posterior urethral valve*|"
    "ureteropelvic|hydronephro*|pyeloplast*|upj obstruct*|obstructive uropath*|ureteral obstruct*|ureteric obstruct*",
    "PELVIC_SURGERY": "pelvic surg*|pelvic irradiat*|pelvic radiat*|pelvic radiother*|radiation to pelvis|"
    "radiation to the pelvis|pelvic trauma|pelvic injur*|pelvic fractur*|radical pelvic|retroperitoneal surg*|"
    "urologic* surg*|genitourinary surg*",
    "ERECTILE_DYSFUNCTION": "erectile dysfunction|erectile problem*|erectile difficult*|erectile disorder*|"
    "erectile function|impoten*|erection problem*|erection challenge*|achieve an erection|attain and or maintain|"
    "obtain or maintain|maintain an erection|maintain penile|penile erection|ed",
    "SEXUAL_PARTNER": "sexual partner*|sex partner*|stable relationship|monogamous|same partner|steady partner|"
    "stable partner|regular partner|sexual relationship|heterosexual|same female|stable sexual|couple relationship|"
    "study partner agrees|stable couple",
    "INTERCOURSE_ATTEMPTS": "attempt sexual|attempts at sexual|attempt intercourse|intercourse attempt*|"
    "sexual attempt*|sexual encounter profile|sep2|sep3|sep q*|attempts to have sexual|attempts of sexual|"
    "attempting sexual|attempting intercourse|sexual activity at least|sexual intercourse at least|"
    "unsuccessful attempts|attempts were unsuccessful",
    "SEXUAL_ACTIVITY_RISK": "preclude sexual|sexual activity is|sexual activity would|sexual activity inadvis*|"
    "prevent sexual|inadvisable for sexual|interfering with sexual|unfit for sexual|princeton|contraindicate sexual|"
    "risk of sexual activity|sexual activity contraindicat*",
    "SEXUAL_DISORDERS": "hypoactive sexual|sexual dysfunction|sexual desire|sexual arousal|decreased libido|"
    "low libido|loss of libido|sexual interest|sexual aversion|anorgasm*|orgasmic disorder*|sexual disorder*|"
    "paraphil*|hsdd",
    "PREMATURE_EJACULATION": "premature ejaculat*|rapid ejaculat*|ielt|intravaginal ejaculat*|pedt|delayed ejaculat*|"
    "retrograde ejaculat*|anejaculat*|dapoxetine|ejaculatory",
    "PEYRONIE": "peyronie*|penile fibrosis|penile curvature|penile plaque*|penile deform*|penile angulation|"
    "curvature of the penis|anatomical deform*|anatomically deformed|penile anatomical|deformit* of the penis|"
    "deformities of penis|penile abnormal*",
    "PRIAPISM": "priapism|prolonged erection",
    "PENILE_IMPLANT": "penile implant*|penile prosthe*|implanted penile|inflatable prosthe*",
    "INTRACAVERNOSAL_INJECTION": "intracavern*|alprostadil|caverject|edex|penile injection*|papaverine|phentolamine|"
    "trimix|urethral suppositor*|intraurethral|muse",
    "ERECTION_AIDS": "vacuum device*|vacuum erection|vacuum constriction|vacuum pump|constriction device*|"
    "constrictive device*|constriction ring",
    "PENILE_BLOOD_FLOW": "penile doppler|peak systolic velocit*|end diastolic velocit*|cavernous arter*|arteriogenic|"
    "venous leak*|venogenic|veno occlusive|venoocclusive|nocturnal penile|npt|rigiscan|penile duplex",
    "HYPOGONADISM": "hypogonad*|testosterone deficien*|low testosterone|testosterone level*|serum testosterone|"
    "total testosterone|free testosterone|testosterone below|hypotestosteron*|klinefelter*|kallmann*|"
    "androgen deficien*|testicular failure|late onset hypogonad*|testosterone concentration*|aging male|ageing male|"
    "testosterone less|anorchi*|hypergonadotrop*|morning testosterone",
    "TESTOSTERONE_THERAPY": "testosterone replacement|testosterone therap*|testosterone treatment|"
    "testosterone supplement*|androgen replacement|androgen therap*|anabolic steroid*|exogenous testosterone|"
    "testosterone gel|treatment with testosterone|androgens|testosterone undecanoate|testosterone injection*|"
    "kind of testosterone|type of testosterone|testosterone use",
    "CRYPTORCHIDISM": "cryptorchid*|undescended test*|orchidopex*|orchiopex*|testicular torsion|hydrocele*|"
    "testicular atrophy|scrotal*|testicular mass*|testicular cancer",
    "PHIMOSIS": "phimosis|circumcis*|uncircumcised|foreskin|balanitis|paraphimosis",
    "HYPOSPADIAS": "hypospadias|epispadias|bladder exstrophy|ambiguous genital*|disorders of sex development",
    "PREMATURITY": "premature infant*|premature baby|premature babies|prematurity|born premature*|premature birth|"
    "preterm|premature newborn*|born before|term infant*|full term|term birth|term born",
    "BIRTH_WEIGHT": "birth weight|birthweight|vlbw|elbw|weight at birth",
    "INTRAVENTRICULAR_HAEMORRHAGE": "intraventricular hemorrhage|intraventricular haemorrhage|ivh|germinal matrix|"
    "leukomalac*",
    "BRONCHOPULMONARY_DYSPLASIA": "bronchopulmonary dysplasia|chronic lung disease of|surfactant*|"
    "neonatal respiratory distress|respiratory distress syndrome of|hyaline membrane|meconium|pulmonary hypoplasia|"
    "persistent pulmonary hypertens*|transient tachypn*|oxygen at 36 weeks",
    "INFANT_FEEDING": "infant formula|formula fed|formula feeding|breastfed|breast fed|exclusive breastfeed*|"
    "human milk|donor milk|bottle fed|bottle feeding|complementary feed*|complementary food*|weaning food*|cow milk|"
    "milk protein|hydrolyzed formula|feeding volume|oral feeding|solid food*",
    "CHILD_GROWTH": "short stature|growth failure|failure to thrive|growth velocity|height velocity|bone age|"
    "height sds|growth retard*|idiopathic short|growth hormone deficien*|ghd|stunting|stunted|height for age",
    "PUBERTY": "puberty|pubertal|prepubert*|tanner|delayed pubert*|postmenarch*|premenarch*|menarche|postpubertal|"
    "precocious|pubarche|thelarche|adrenarche|peripubertal|gonadarche",
    "CHILD_DEVELOPMENT": "developmental delay|developmentally delayed|neurodevelopment*|developmental disabilit*|"
    "developmental disorder*|developmental milestone*|psychomotor|bayley|vineland|special education|speech delay|"
    "language delay|language impairment|developmental regress*|speech therapy",
    "CONGENITAL_SURGICAL": "diaphragmatic hernia|gastroschisis|omphalocele|hirschsprung*|biliary atresia|"
    "esophageal atresia|oesophageal atresia|tracheoesophageal|anorectal malformation*|intestinal atresia|"
    "imperforate anus|intussuscept*|pyloric stenosis|malrotation|volvulus|choledochal",
    "HHT": "hereditary hemorrhagic tel*|hereditary haemorrhagic tel*|hht|osler*",
    "CYSTIC_FIBROSIS": "cystic fibrosis|cftr|mucoviscidosis|f508del|sweat chloride|ivacaftor|lumacaftor|elexacaftor|"
    "tezacaftor|phe508del|burkholderia|cepacia",
    "ALPHA1_ANTITRYPSIN": "alpha 1 antitryps*|alpha1 antitryps*|antitrypsin|aatd|alpha one antitryps*|pizz|"
    "alpha 1 anti trypsin|alpha 1 proteinase|alpha1 proteinase|pi zz|a1at|alpha 1 trypsin",
    "DUCHENNE": "duchenne|dmd|becker muscular|dystrophin|dystrophinopath*|exon skipping|eteplirsen|ataluren|north star",
    "PHENYLKETONURIA": "phenylketonur*|pku|phenylalanine|hyperphenylalanin*|sapropterin|tetrahydrobiopterin|"
    "pegvaliase|kuvan|blood phe",
    "METABOLIC_INBORN": "inborn error*|organic acid*|fatty acid oxidation|methylmalonic|propionic acid*|homocystinur*|"
    "maple syrup|tyrosinemi*|tyrosinaemi*|galactosemi*|galactosaemi*|biotinidase|lc faod|mcad|inherited metabolic|"
    "acylcarnitine*|carnitine|hereditary fructose|cystinosis|cystinur*|primary hyperoxalur*|alkaptonur*|"
    "metabolic disease inherited|lysosomal|urea cycle|amino acid metabolism|glycogen storage|gsd|peroxisomal|"
    "storage disease*|storage disorder*|ornithine transcarbamylase|otc deficien*|enzyme replacement therapy|acyl coa|"
    "cerebrotendinous|menkes|mitochondrial disease*|mitochondrial disorder*|mitochondrial myopath*|"
    "mitochondrial encephal*|congenital disorder* of glycosyl*|glut1|biopterin|argininosuccin*|carbamoyl*|carbamyl*|"
    "nitisinone|hyperhomocystein*",
    "WILSON": "wilson disease|wilson's|ceruloplasmin|hepatolenticular|caeruloplasmin|trientine|kayser|"
    "copper metabolism|urinary copper",
    "HLH": "hemophagocytic*|haemophagocytic*|hlh|macrophage activation|emapalumab|langerhans cell|histiocytos*|"
    "erdheim*|castleman*",
    "OSTEOGENESIS_IMPERFECTA": "osteogenesis imperfect*|achondroplas*|hypochondroplas*|hypophosphatasia|"
    "x linked hypophosphat*|xlh|fgf23|burosumab|fibrous dysplasia|mccune*|fop|skeletal dysplas*|osteopetros*|"
    "multiple osteochondrom*|brittle bone*|fibrodysplasia",
    "ALPORT": "alport*|polycystic kidney|adpkd|arpkd|nephronophth*|cystinosis|gitelman*|bartter*|dent disease|"
    "congenital nephrotic|thin basement|col4a*",
    "PULMONARY_ALVEOLAR": "alveolar proteinosis|pulmonary alveolar|lymphangioleiomyomat*|"
    "neuroendocrine cell hyperplas*|surfactant deficien*|child interstitial",
    "GENE_TEST": "genetic test*|genetically confirmed|genetic confirm*|molecular diagnos*|molecularly confirmed|"
    "molecular confirm*|pathogenic variant*|pathogenic mutation*|biallelic|compound heterozyg*|genotyped|"
    "genetic diagnos*|confirmed mutation|gene panel",
    "WOUND_CARE": "debride*|negative pressure|wound closure|dehiscence|wound dressing*|wound bed|wound area|"
    "wound size|chronic wound*|nonhealing|non healing|wound healing|delayed healing|hyperbaric|suture*|laceration*",
    "ABSCESS": "abscess*|pus|purulen*|empyema|incision and drainage",
    "FISTULA": "fistula*|perianal|enterocutaneous|vesicovaginal|rectovaginal|pilonidal",
    "GANGRENE": "gangren*|tissue loss|limb threatening|critical limb|amputat*",
    "HERNIA": "inguinal hernia*|ventral hernia*|incisional hernia*|umbilical hernia*|hiatal hernia*|hiatus hernia*|"
    "herniorrhaph*|hernioplast*|abdominal wall|surgical mesh|mesh repair|incarcerated hernia*|lichtenstein|parastomal|"
    "gastroschisis|omphalocele|hernia surger*|hernia repair*|recurrent hernia",
    "APPENDICITIS": "appendic*|appendec*|alvarado",
    "CHOLECYSTECTOMY": "cholecystectom*|cholecystit*|gallstone*|cholelith*|choledocholith*|biliary colic",
    "HAEMORRHOIDS": "hemorrhoid*|haemorrhoid*|anal fissure*|anorectal|rectal prolapse|proctolog*|fecal incontinence|"
    "faecal incontinence",
    "BLOOD_LOSS": "intraoperative blood loss|estimated blood loss|surgical bleeding|tranexamic*|antifibrinolytic*|"
    "tourniquet*|cell salvage|aminocaproic|hemostatic agent*|haemostatic agent*|fibrin sealant*",
    "CHEST_TUBE": "chest tube*|chest drain*|surgical drain*|drainage tube*|thoracostom*|air leak*",
    "VEGETARIAN": "vegetarian*|vegan*|plant based|pescatarian*",
    "SPECIAL_DIET": "special diet*|restricted diet*|restrictive diet*|dietary restrict*|ketogenic*|low carbohydrate|"
    "low carb|atkins|paleo|gluten free|low fat diet|low calorie|weight loss diet*|weight reduction diet*|"
    "mediterranean diet|dash diet|low protein|low salt|low sodium|sodium restrict*|weight loss program*|unusual diet*|"
    "dietary habit*|dietary intervention*|fodmap",
    "INTERMITTENT_FASTING": "intermittent fasting|time restricted|ramadan|fast for|skip breakfast|skipping breakfast|"
    "eating window|prolonged fasting|religious fasting",
    "PARENTERAL_NUTRITION": "parenteral nutrition|tpn|total parenteral|intravenous nutrition|parenteral feeding|"
    "lipid emulsion*|intralipid|hpn|home parenteral|intravenous lipid emulsion|ivfe|hyperalimentation|"
    "parenteral support",
    "ENTERAL_NUTRITION": "enteral nutrition|enteral formula|tube fed|nasogastric|gastrostom*|peg tube|jejunostom*|"
    "oral nutritional|nutritional support|nutrition support|nutritional supplement*|immunonutrition|enteral feed*|"
    "tube feed*|feeding tube*|enteral tube|exclusive enteral|nasojejunal|percutaneous endoscopic gastrostomy|"
    "enteral access|ng tube|g tube|enterally|nasoenteric|gastric residual|feeding intolerance",
    "MALNUTRITION": "malnourish*|undernutrition|undernourish*|nutritional risk|nrs 2002|cachexi*|wasting|muac|"
    "arm circumference|weight for height|weight for length|kwashiorkor|marasmus|nutritional status|subjective global|"
    "mini nutritional|glim|underweight|refeeding|malnutrit*|cachectic|sarcopeni*|muscle wasting|protein energy|"
    "nutritional deficien*|muscle mass|low muscle",
    "BODY_COMPOSITION": "body composition|body fat|fat mass|fat free mass|lean mass|lean body|bioimpedance|"
    "bioelectrical|waist|abdominal obesity|central obesity|visceral fat",
    "VITAMIN_D": "vitamin d|cholecalciferol|ergocalciferol|calcitriol|25oh*|hydroxyvitamin|calcium supplement*|"
    "paricalcitol|rickets|alfacalcidol|25 hydroxyvitamin*|25 hydroxy vitamin*|25 oh d*|25 oh vitamin|calcifediol|"
    "osteomalacia|hypovitaminosis d|calcidiol",
    "VITAMIN_C": "vitamin c|ascorbic|vitamin e|tocopher*",
    "FOLATE": "folic acid|folate|b12|cobalamin|homocystein*|vitamin b6|pyridoxine|thiamin*|riboflavin|nicotinamide",
    "OMEGA_3": "omega 3|dha|epa|docosahexaen*|eicosapentaen*|polyunsaturated|krill|omega3|fish oil*|icosapent|vascepa|"
    "cod liver oil",
    "PROBIOTICS": "probiotic*|prebiotic*|synbiotic*|lactobacill*|bifidobact*|fermented|microbiome|microbiota|"
    "saccharomyces|yogurt*|yoghurt*|kefir",
    "IRON_SUPPLEMENT": "iron supplement*|oral iron|iron therap*|intravenous iron|iv iron|ferrous*|ferric*|iron infus*|"
    "iron drops|iron preparat*|iron tablet*",
    "FIBRE": "dietary fiber|dietary fibre|fiber intake|fibre intake|whole grain*|bran|psyllium|inulin",
    "DAIRY": "dairy|cheese",
    "SWEETENED_DRINKS": "sugar sweetened|soft drink*|sweetener*|artificial sweet*|soda|sugary|energy drink*|"
    "fruit juice|sweetened bever*|aspartame|sucralose",
    "DEHYDRATION": "dehydrat*|volume deplet*|hypovol*|rehydrat*|volume contraction|fluid loss|salt depletion|"
    "sodium deplet*",
    "GLYCOPEPTIDES": "vancomycin|daptomycin|linezolid|tedizolid|dalbavancin|oritavancin|teicoplanin|telavancin|"
    "glycopeptide*|oxazolidinone*",
    "CONGENITAL_ANOMALY": "congenital anomal*|congenital malformation*|major malformation*|birth defect*|"
    "structural anomal*|major congenital|congenital abnormal*|congenital defect*|congenital disease*|"
    "congenital disorder*",
    "BIRTH_ASPHYXIA": "apgar|asphyxia*|hypoxic ischemic|hypoxic ischaemic|hie|neonatal encephalopath*|cord blood ph|"
    "umbilical cord blood gas|cord ph|neonatal resuscitat*",
    "TURNER": "turner syndrome|turner's|45 x|monosomy x",
    "NOONAN": "noonan*|rasopath*|costello*|cardiofaciocutaneous",
    "DELETION_22Q11": "digeorge|22q11*|velocardiofacial|di george",
    "CHOLESTATIC_DISEASE": "alagille*|pfic|familial intrahepatic|biliary atresia|bile acid synth*|crigler*|"
    "primary sclerosing|primary biliary",
    "BETA_LACTAMS": "penicillin*|amoxicillin|amoxycillin|ampicillin|piperacillin|tazobactam|clavulan*|lactam*|"
    "cephalospor*|cefazolin|ceftriaxone|cefepime|cefuroxime|cefixime|ceftazidime|cefotaxime|cephalexin|cefalexin|"
    "carbapenem*|meropenem|imipenem|ertapenem|aztreonam|monobactam*|avibactam",
    "VIRAL_LOAD": "viral load|plasma hiv|hiv 1 rna|hiv rna|virologic suppression|virologically suppressed|"
    "virological failure|virologic failure|undetectable viral|rna copies|copies ml",
}
"""Topic to its terms, separated by `|`."""

KINDS: Final[dict[str, str]] = {
    "PARENT_STUDY": "PRIOR_TRIAL",
    "RANDOMISATION": "CONSENT",
    "PLANNED_SURGERY": "SURGERY",
    "ABDOMINAL_SURGERY": "GASTROINTESTINAL",
    "LAPAROSCOPY": "SURGERY",
    "INTENSIVE_CARE": "HOSPITALISATION",
    "EMERGENCY_DEPARTMENT": "HOSPITALISATION",
    "CHEST_IMAGING": "LUNG",
    "PROTEINURIA": "KIDNEY",
    "TELEHEALTH": "MOBILE_DEVICE",
    "WEARABLE": "MOBILE_DEVICE",
    "MEDICATION_ADHERENCE": "COMPLIANCE",
    "ACTIVE_INFECTION": "INFECTION",
    "PNEUMONIA": "INFECTION",
    "RESPIRATORY_INFECTION": "INFECTION",
    "URINARY_INFECTION": "INFECTION",
    "SURGICAL_SITE_INFECTION": "INFECTION",
    "INTRAABDOMINAL_INFECTION": "INFECTION",
    "GASTROENTERITIS": "INFECTION",
    "TYPHOID": "INFECTION",
    "CLOSTRIDIOIDES_DIFFICILE": "INFECTION",
    "INFLUENZA": "INFECTION",
    "RSV": "INFECTION",
    "CYTOMEGALOVIRUS": "INFECTION",
    "HERPES_SIMPLEX": "INFECTION",
    "HERPES_ZOSTER": "INFECTION",
    "MEASLES": "INFECTION",
    "PERTUSSIS": "INFECTION",
    "RESISTANT_BACTERIA": "INFECTION",
    "TUBERCULOSIS_LATENT": "TUBERCULOSIS",
    "MALARIA": "INFECTION",
    "DENGUE": "INFECTION",
    "SMALLPOX": "INFECTION",
    "RABIES": "INFECTION",
    "LYME": "INFECTION",
    "HELMINTHS": "INFECTION",
    "FUNGAL_INFECTION": "INFECTION",
    "ANTIFUNGALS": "INFECTION",
    "VAGINITIS": "INFECTION",
    "SEXUALLY_TRANSMITTED": "INFECTION",
    "HTLV": "INFECTION",
    "ENTEROVIRUS": "INFECTION",
    "OPPORTUNISTIC_INFECTION": "INFECTION",
    "PROSTATITIS": "PROSTATE",
    "CHORIOAMNIONITIS": "INFECTION",
    "HEPATITIS_A": "INFECTION",
    "ANTIRETROVIRALS": "HIV",
    "CD4_COUNT": "HIV",
    "COVID_VACCINE": "VACCINATION",
    "INFLUENZA_VACCINE": "VACCINATION",
    "VACCINATION_STATUS": "VACCINATION",
    "INFECTION_CONTACT": "INFECTION",
    "ANTIBIOTICS": "INFECTION",
    "FLUOROQUINOLONES": "ANTIBIOTICS",
    "MACROLIDES": "ANTIBIOTICS",
    "AMINOGLYCOSIDES": "ANTIBIOTICS",
    "TETRACYCLINES": "ANTIBIOTICS",
    "SULFONAMIDES": "ANTIBIOTICS",
    "NITROIMIDAZOLES": "ANTIBIOTICS",
    "NITROFURANTOIN": "ANTIBIOTICS",
    "RIFAMYCINS": "ANTIBIOTICS",
    "ANTIBIOTIC_PROPHYLAXIS": "ANTIBIOTICS",
    "ANTISEPTICS": "INFECTION",
    "ANTIVIRALS": "INFECTION",
    "PREGNANCY_TEST": "PREGNANCY",
    "SINGLETON": "PREGNANCY",
    "GESTATIONAL_AGE": "PREGNANCY",
    "PRETERM_LABOUR": "PREGNANCY",
    "MEMBRANE_RUPTURE": "PREGNANCY",
    "GESTATIONAL_DIABETES": "DIABETES",
    "CAESAREAN": "PREGNANCY",
    "LABOUR": "PREGNANCY",
    "POSTPARTUM": "PREGNANCY",
    "PLACENTA": "PREGNANCY",
    "MISCARRIAGE": "PREGNANCY",
    "ABORTION": "PREGNANCY",
    "ECTOPIC_PREGNANCY": "PREGNANCY",
    "FETAL_ANOMALY": "PREGNANCY",
    "FETAL_GROWTH": "PREGNANCY",
    "FETAL_MONITORING": "PREGNANCY",
    "PARITY": "PREGNANCY",
    "OBSTETRIC_HISTORY": "PREGNANCY",
    "MENOPAUSE": "GYNAECOLOGICAL",
    "VAGINAL_ATROPHY": "GYNAECOLOGICAL",
    "MENSTRUAL_CYCLE": "GYNAECOLOGICAL",
    "MENSTRUAL_BLEEDING": "GYNAECOLOGICAL",
    "PREMENSTRUAL_SYNDROME": "GYNAECOLOGICAL",
    "ENDOMETRIOSIS": "GYNAECOLOGICAL",
    "FIBROIDS": "GYNAECOLOGICAL",
    "OVARIAN_CYST": "GYNAECOLOGICAL",
    "HYSTERECTOMY": "GYNAECOLOGICAL",
    "ENDOMETRIUM": "GYNAECOLOGICAL",
    "PELVIC_PROLAPSE": "GYNAECOLOGICAL",
    "HORMONE_REPLACEMENT": "HORMONE_THERAPY",
    "HORMONAL_CONTRACEPTIVES": "CONTRACEPTION",
    "INTRAUTERINE_DEVICE": "CONTRACEPTION",
    "MAMMOGRAPHY": "IMAGING",
    "IVF": "FERTILITY",
    "OVARIAN_STIMULATION": "FERTILITY",
    "OVARIAN_RESERVE": "FERTILITY",
    "INSEMINATION": "FERTILITY",
    "MALE_INFERTILITY": "FERTILITY",
    "BPH": "PROSTATE",
    "URINARY_RETENTION": "PROSTATE",
    "OVERACTIVE_BLADDER": "PROSTATE",
    "URINARY_INCONTINENCE": "PROSTATE",
    "NEUROGENIC_BLADDER": "PROSTATE",
    "URINARY_CATHETER": "PROSTATE",
    "BLADDER_PAIN": "PROSTATE",
    "HAEMATURIA": "PROSTATE",
    "URINARY_STONES": "PROSTATE",
    "URETHRAL_STRICTURE": "PROSTATE",
    "PROSTATE_BIOPSY": "PROSTATE",
    "NOCTURIA": "PROSTATE",
    "VESICOURETERAL_REFLUX": "PROSTATE",
    "PELVIC_SURGERY": "SURGERY",
    "ERECTILE_DYSFUNCTION": "SEXUAL_FUNCTION",
    "SEXUAL_PARTNER": "SEXUAL_FUNCTION",
    "INTERCOURSE_ATTEMPTS": "SEXUAL_FUNCTION",
    "SEXUAL_ACTIVITY_RISK": "SEXUAL_FUNCTION",
    "SEXUAL_DISORDERS": "SEXUAL_FUNCTION",
    "PREMATURE_EJACULATION": "SEXUAL_FUNCTION",
    "PEYRONIE": "PENIS",
    "PRIAPISM": "PENIS",
    "PENILE_IMPLANT": "PENIS",
    "INTRACAVERNOSAL_INJECTION": "SEXUAL_FUNCTION",
    "ERECTION_AIDS": "SEXUAL_FUNCTION",
    "PENILE_BLOOD_FLOW": "SEXUAL_FUNCTION",
    "HYPOGONADISM": "ENDOCRINE",
    "TESTOSTERONE_THERAPY": "HORMONE_THERAPY",
    "CRYPTORCHIDISM": "GENITAL",
    "PHIMOSIS": "GENITAL",
    "HYPOSPADIAS": "GENITAL",
    "PREMATURITY": "NEWBORN",
    "BIRTH_WEIGHT": "NEWBORN",
    "INTRAVENTRICULAR_HAEMORRHAGE": "STROKE",
    "BRONCHOPULMONARY_DYSPLASIA": "LUNG",
    "INFANT_FEEDING": "NEWBORN",
    "CHILD_GROWTH": "ENDOCRINE",
    "PUBERTY": "ENDOCRINE",
    "CHILD_DEVELOPMENT": "COGNITION",
    "CONGENITAL_SURGICAL": "NEWBORN",
    "HHT": "GENETIC",
    "CYSTIC_FIBROSIS": "LUNG",
    "ALPHA1_ANTITRYPSIN": "LUNG",
    "DUCHENNE": "NEUROMUSCULAR",
    "PHENYLKETONURIA": "METABOLIC_INBORN",
    "METABOLIC_INBORN": "ENDOCRINE",
    "WILSON": "METABOLIC_INBORN",
    "OSTEOGENESIS_IMPERFECTA": "BONE",
    "ALPORT": "KIDNEY",
    "PULMONARY_ALVEOLAR": "LUNG",
    "GENE_TEST": "GENETIC",
    "WOUND_CARE": "WOUND",
    "ABSCESS": "INFECTION",
    "GANGRENE": "WOUND",
    "HERNIA": "GASTROINTESTINAL",
    "APPENDICITIS": "GASTROINTESTINAL",
    "CHOLECYSTECTOMY": "GALLBLADDER",
    "HAEMORRHOIDS": "GASTROINTESTINAL",
    "BLOOD_LOSS": "COAGULATION",
    "CHEST_TUBE": "SURGERY",
    "VEGETARIAN": "DIET",
    "SPECIAL_DIET": "DIET",
    "INTERMITTENT_FASTING": "DIET",
    "PARENTERAL_NUTRITION": "DIET",
    "ENTERAL_NUTRITION": "DIET",
    "MALNUTRITION": "BMI",
    "BODY_COMPOSITION": "BMI",
    "VITAMIN_D": "SUPPLEMENTS",
    "VITAMIN_C": "SUPPLEMENTS",
    "FOLATE": "SUPPLEMENTS",
    "OMEGA_3": "SUPPLEMENTS",
    "PROBIOTICS": "SUPPLEMENTS",
    "IRON_SUPPLEMENT": "ANEMIA",
    "FIBRE": "DIET",
    "DAIRY": "DIET",
    "SWEETENED_DRINKS": "DIET",
    "DEHYDRATION": "ELECTROLYTES",
    "GLYCOPEPTIDES": "ANTIBIOTICS",
    "CONGENITAL_ANOMALY": "GENETIC",
    "BIRTH_ASPHYXIA": "NEWBORN",
    "TURNER": "GENETIC",
    "NOONAN": "GENETIC",
    "DELETION_22Q11": "GENETIC",
    "CHOLESTATIC_DISEASE": "LIVER",
    "BETA_LACTAMS": "ANTIBIOTICS",
    "VIRAL_LOAD": "INFECTION",
}
"""Topics that are a kind of another, of this module or of a second one."""

NAMES: Final[dict[str, str]] = {
    "PARENT_STUDY": "the study before this one",
    "RANDOMISATION": "consent to randomisation",
    "WEARABLE": "wearable devices",
    "MEDICATION_ADHERENCE": "adherence to medicines",
    "SEX_BETWEEN_MEN": "men who have sex with men",
    "URINARY_INFECTION": "urinary tract infection",
    "CLOSTRIDIOIDES_DIFFICILE": "Clostridioides difficile",
    "RSV": "RSV",
    "HERPES_ZOSTER": "varicella zoster",
    "MEASLES": "measles, mumps and rubella",
    "PERTUSSIS": "pertussis, diphtheria, tetanus, polio",
    "RESISTANT_BACTERIA": "bacterial pathogens",
    "TUBERCULOSIS_LATENT": "latent tuberculosis",
    "DENGUE": "dengue and other arboviruses",
    "LYME": "Lyme and other zoonoses",
    "SEXUALLY_TRANSMITTED": "sexually transmitted infection",
    "HTLV": "HTLV and polyomaviruses",
    "ENTEROVIRUS": "enterovirus, adenovirus, parvovirus",
    "PROSTATITIS": "prostatitis and epididymitis",
    "HEPATITIS_A": "hepatitis A and E",
    "CD4_COUNT": "CD4 count",
    "COVID_VACCINE": "COVID-19 vaccine",
    "INFECTION_CONTACT": "contact with an infected person",
    "MACROLIDES": "macrolides and clindamycin",
    "AMINOGLYCOSIDES": "aminoglycosides and polymyxins",
    "SINGLETON": "single or multiple pregnancy",
    "CAESAREAN": "caesarean section",
    "LABOUR": "labour and delivery",
    "PLACENTA": "disorders of the placenta",
    "ECTOPIC_PREGNANCY": "ectopic or molar pregnancy",
    "FETAL_ANOMALY": "anomalies of the fetus",
    "MENSTRUAL_BLEEDING": "uterine bleeding",
    "PELVIC_PROLAPSE": "pelvic organ prolapse",
    "IVF": "IVF",
    "BPH": "benign prostatic hyperplasia",
    "VESICOURETERAL_REFLUX": "reflux and obstruction of the urinary tract",
    "INTERCOURSE_ATTEMPTS": "attempts at intercourse",
    "SEXUAL_ACTIVITY_RISK": "sexual activity being unsafe",
    "PEYRONIE": "Peyronie's disease and deformity",
    "PENILE_IMPLANT": "penile implants",
    "INTRACAVERNOSAL_INJECTION": "injections for erection",
    "ERECTION_AIDS": "devices for erection",
    "HYPOGONADISM": "low testosterone",
    "CRYPTORCHIDISM": "disorders of the testis",
    "BRONCHOPULMONARY_DYSPLASIA": "lung disease of the newborn",
    "CHILD_GROWTH": "growth of children",
    "CHILD_DEVELOPMENT": "development of children",
    "CONGENITAL_SURGICAL": "congenital surgical disease",
    "HHT": "hereditary haemorrhagic telangiectasia",
    "ALPHA1_ANTITRYPSIN": "alpha-1-antitrypsin deficiency",
    "DUCHENNE": "Duchenne muscular dystrophy",
    "METABOLIC_INBORN": "inborn errors of metabolism",
    "WILSON": "Wilson's disease",
    "HLH": "haemophagocytic and histiocytic disease",
    "OSTEOGENESIS_IMPERFECTA": "skeletal dysplasias",
    "ALPORT": "hereditary kidney disease",
    "PULMONARY_ALVEOLAR": "rare lung disease",
    "GENE_TEST": "genetic confirmation",
    "GANGRENE": "gangrene and amputation",
    "CHOLECYSTECTOMY": "gallstones and cholecystectomy",
    "HAEMORRHOIDS": "anorectal disease",
    "BLOOD_LOSS": "surgical blood loss",
    "CHEST_TUBE": "drains",
    "VITAMIN_D": "vitamin D",
    "VITAMIN_C": "vitamins C and E",
    "FOLATE": "B vitamins",
    "OMEGA_3": "omega-3 fatty acids",
    "GLYCOPEPTIDES": "glycopeptides and oxazolidinones",
    "CONGENITAL_ANOMALY": "congenital anomalies",
    "TURNER": "Turner syndrome",
    "NOONAN": "Noonan syndrome",
    "DELETION_22Q11": "22q11 deletion",
    "BETA_LACTAMS": "beta-lactams",
}
"""What a report calls a topic; one that is not here is its own name in lower case."""
