"""Topics of criteria: cancers, blood diseases, and their treatments.
How terms are written is told in `comparator.criteria.vocabulary`.
"""

from typing import Final

TOPICS: Final[dict[str, str]] = {
    "SECOND_MALIGNANCY": "other malignan*|another malignan*|prior malignan*|previous malignan*|second malignan*|"
    "secondary malignan*|concurrent malignan*|concomitant malignan*|coexisting malignan*|co existing malignan*|"
    "history of malignan*|history of a malignan*|history of any malignan*|history of other malignan*|"
    "history of another malignan*|history of prior malignan*|history of cancer|history of any cancer|"
    "history of a second|other cancer*|another cancer|prior cancer*|previous cancer*|concurrent cancer*|"
    "second cancer*|another primary|second primary|secondary primary|dual primary|multiple primary|"
    "prior invasive malignan*|active malignan*|additional malignan*|other active malignan*|other concurrent malignan*|"
    "other prior malignan*|synchronous|metachronous|malignancy within|malignancies within|malignancy other than|"
    "malignancies other than|malignancy in the|malignancy except|malignancies except|cancer within|cancer other than|"
    "malignant disease other|malignant tumor other|other tumor*|other tumour*|other neoplasm*|prior neoplas*|"
    "malignant tumors within|basal cell|nonmelanoma*|non melanoma*|non invasive cancer|curatively treated|"
    "situ of the cervix|situ of cervix|situ cervical|cervical carcinoma in situ|cervical cancer in situ|"
    "carcinoma in situ|in situ carcinoma*|in situ cancer*|in situ malignan*|cancer in situ|in situ of|"
    "history of neoplas*|cancer survivor*|secondary cancer*|malignant tumor history|malignancy history|tumor history|"
    "malignancies in the|malignancy during|malignancies during|malignancy in past|cancer in the past|"
    "cancer in the last|cancer during|disease free for at least 5|free of disease for|cured malignan*|cured cancer*|"
    "treated malignan*|concurrent tumor*|concomitant cancer*|other neoplasia|another tumor|second tumor*|"
    "any other cancer*|any malignan*|any cancer|known malignan*|underlying malignan*|current malignan*|"
    "presence of malignan*|malignancy or history|other primary tumor*|other primary cancer*|other primary malignan*",
    "SOLID_TUMOUR": "solid tumor*|solid tumour*|solid cancer*|solid malignan*|solid neoplas*|advanced cancer|"
    "advanced malignan*|advanced or metastatic malignan*",
    "LUNG_CANCER": "lung cancer*|lung carcinoma*|lung tumor*|lung tumour*|lung neoplas*|lung malignan*|"
    "lung adenocarcinoma*|cancer of the lung|carcinoma of the lung|bronchogenic|bronchoalveolar carcinoma|nsclc|sclc|"
    "thoracic malignan*|adenocarcinoma of the lung|pulmonary carcinoma|pulmonary nodule*|lung nodule*",
    "NSCLC": "nsclc|non small cell|nonsmall cell|lung adenocarcinoma*|nonsquamous|non squamous|squamous cell lung|"
    "squamous nsclc|adenosquamous lung|squamous lung",
    "SCLC": "sclc|small cell lung|small cell carcinoma|small cell cancer|extensive stage|limited stage|"
    "extensive disease small|limited disease small",
    "THYMIC_TUMOUR": "thymom*|thymic carcinoma*|thymic epithelial|thymic tumor*|thymic tumour*|thymic malignan*|"
    "masaoka",
    "BREAST_CANCER": "breast cancer*|breast carcinoma*|breast tumor*|breast tumour*|breast neoplas*|breast malignan*|"
    "breast adenocarcinoma*|cancer of the breast|carcinoma of the breast|adenocarcinoma of the breast|tnbc|"
    "invasive ductal|invasive lobular|inflammatory breast|ductal carcinoma|lobular carcinoma|male breast|"
    "breast lesion*|contralateral breast|ipsilateral breast",
    "DCIS": "dcis|lcis|ductal carcinoma in situ|ductal in situ|lobular carcinoma in situ|intraductal carcinoma|"
    "atypical ductal|atypical lobular",
    "TRIPLE_NEGATIVE": "triple negative|tnbc",
    "PROSTATE_CANCER": "prostate cancer*|prostate carcinoma*|prostatic carcinoma*|prostate adenocarcinoma*|"
    "prostatic adenocarcinoma*|prostate tumor*|prostate tumour*|cancer of the prostate|carcinoma of the prostate|"
    "adenocarcinoma of the prostate|prostatic neoplas*|crpc|mcrpc|nmcrpc|hspc|mhspc|mcspc|castrat* resistant|"
    "castration sensitive|hormone sensitive prostate|hormone refractory|hormone resistant prostate|"
    "androgen independent|biochemical recurrence|biochemically recurrent|gleason|damico|d'amico|psa failure|"
    "psa relapse|biochemical failure|prostatic cancer|prostate malignan*|prostate neoplas*|isup",
    "GLEASON": "gleason|isup|grade group",
    "COLORECTAL_CANCER": "colorectal cancer*|colorectal carcinoma*|colorectal adenocarcinoma*|colorectal tumor*|"
    "colorectal tumour*|colorectal neoplas*|colon cancer*|colon carcinoma*|colon adenocarcinoma*|colonic cancer|"
    "colonic adenocarcinoma*|rectal cancer*|rectal carcinoma*|rectal adenocarcinoma*|rectal tumor*|rectal tumour*|"
    "cancer of the colon|cancer of the rectum|carcinoma of the rectum|adenocarcinoma of the colon|"
    "adenocarcinoma of the rectum|carcinoma of the colon|crc|mcrc|rectum or colon|colon or rectum|colon or rectal|"
    "colon and rectal|bowel cancer",
    "RECTAL_CANCER": "rectal cancer*|rectal carcinoma*|rectal adenocarcinoma*|rectal tumor*|rectal tumour*|"
    "cancer of the rectum|adenocarcinoma of the rectum|carcinoma of the rectum|mesorect*|anal verge|total mesorectal|"
    "circumferential resection margin",
    "GASTRIC_CANCER": "gastric cancer*|gastric carcinoma*|gastric adenocarcinoma*|gastric tumor*|gastric tumour*|"
    "gastric neoplas*|stomach cancer*|stomach carcinoma|cancer of the stomach|adenocarcinoma of the stomach|"
    "gastroesophageal junction|gastro esophageal junction|gastrooesophageal junction|gastro oesophageal junction|"
    "oesophagogastric junction|esophagogastric junction|gejc|gej|egj|siewert|early gastric|linitis plastica|"
    "gastric or gastroesophageal|gastroesophageal adenocarcinoma|gastroesophageal cancer",
    "ESOPHAGEAL_CANCER": "esophageal cancer*|oesophageal cancer*|esophageal carcinoma*|oesophageal carcinoma*|"
    "esophageal squamous*|oesophageal squamous|esophageal adenocarcinoma*|oesophageal adenocarcinoma*|"
    "esophagus cancer|cancer of the esophagus|cancer of the oesophagus|carcinoma of the esophagus|"
    "carcinoma of the oesophagus|esophageal tumor*|oesophageal tumour*|escc|esophagectom*|oesophagectom*",
    "PANCREATIC_CANCER": "pancreatic cancer*|pancreatic carcinoma*|pancreatic adenocarcinoma*|pancreatic ductal|"
    "pancreas cancer|cancer of the pancreas|adenocarcinoma of the pancreas|carcinoma of the pancreas|"
    "pancreatic tumor*|pancreatic tumour*|pancreatic neoplas*|pancreatic malignan*|pdac|pancreatic head|"
    "head of the pancreas|borderline resectable|periampullary|ampullary|pancreatic cyst*|ipmn",
    "BILIARY_CANCER": "biliary tract cancer*|biliary cancer*|biliary tract carcinoma*|biliary tract malignan*|"
    "biliary tract adenocarcinoma*|cholangiocarcinoma*|bile duct cancer*|bile duct carcinoma*|gallbladder cancer*|"
    "gallbladder carcinoma*|gall bladder cancer|klatskin|hilar cholangio*|intrahepatic cholangio*|"
    "extrahepatic cholangio*|malignant biliary",
    "LIVER_CANCER": "hepatocellular|hcc|liver cancer*|hepatic cancer|hepatoma*|liver tumor*|liver tumour*|"
    "hepatic tumor*|hepatic tumour*|hepatic malignan*|fibrolamellar|hepatic carcinoma|liver carcinoma|bclc|"
    "barcelona clinic|milan criteria|primary liver cancer*",
    "BCLC": "bclc|barcelona clinic|barcelona liver",
    "NEUROENDOCRINE_TUMOUR": "neuroendocrine|carcinoid*|gep net*|gepnet*|pancreatic net|insulinoma*|gastrinoma*|"
    "glucagonoma*|vipoma*|islet cell carcinoma|chromogranin*|5 hiaa|zollinger*|somatostatinoma*|islet cell tumo*",
    "HEAD_NECK_CANCER": "hnscc|scchn|head and neck squamous|head and neck cancer*|head and neck carcinoma*|"
    "head and neck tumor*|head and neck tumour*|head and neck malignan*|head neck cancer*|head and neck region|"
    "cancer of the head|carcinoma of the head|head and neck neoplas*|head and neck surgery|upper aerodigestive",
    "NASOPHARYNGEAL_CANCER": "nasopharyngeal carcinoma*|nasopharyngeal cancer*|nasopharynx cancer|"
    "carcinoma of the nasopharynx|cancer of the nasopharynx|npc",
    "OROPHARYNGEAL_CANCER": "oropharyngeal|oropharynx|base of tongue|tonsil cancer|hypopharyn*",
    "SALIVARY_TUMOUR": "salivary gland cancer|salivary gland tumor*|salivary gland tumour*|salivary gland carcinoma|"
    "salivary duct|adenoid cystic|mucoepidermoid|parotid",
    "THYROID_CANCER": "thyroid cancer*|thyroid carcinoma*|thyroid tumor*|thyroid tumour*|thyroid neoplas*|"
    "thyroid malignan*|cancer of the thyroid|differentiated thyroid|papillary thyroid|follicular thyroid|"
    "anaplastic thyroid|hurthle|thyroid nodule*|radioactive iodine refractory|radioiodine refractory",
    "MELANOMA": "melanoma*|breslow|melanocyt*",
    "SKIN_CANCER": "skin cancer*|nonmelanoma skin|non melanoma skin|nmsc|skin carcinoma*|skin malignan*|skin tumor*|"
    "skin tumour*|cutaneous malignan*|basal cell|bcc|gorlin|nevoid",
    "SKIN_SQUAMOUS": "cutaneous squamous|cscc|squamous cell carcinoma of the skin|squamous cell skin|"
    "squamous cell carcinoma of skin|bowen*",
    "KAPOSI_SARCOMA": "kaposi*|hhv 8|hhv8",
    "BLADDER_CANCER": "bladder cancer*|bladder carcinoma*|bladder tumor*|bladder tumour*|urothelial|transitional cell|"
    "cancer of the bladder|carcinoma of the bladder|nmibc|mibc|utuc|upper tract urothelial|non muscle invasive|"
    "muscle invasive|turbt|intravesical|radical cystectom*",
    "BCG_THERAPY": "bcg unresponsive|bcg refractory|bcg failure|bcg therapy|bcg treatment|bcg naive|intravesical bcg|"
    "intravesical therapy|intravesical chemotherapy|prior bcg|adequate bcg",
    "KIDNEY_CANCER": "renal cell|rcc|ccrcc|kidney cancer*|renal cancer*|renal carcinoma*|renal tumor*|renal tumour*|"
    "renal mass*|clear cell renal|imdc|papillary renal|von hippel*|vhl|cancer of the kidney",
    "GERM_CELL_TUMOUR": "germ cell|seminoma*|nonseminoma*|testicular cancer|testicular tumor*|testicular tumour*|"
    "testis cancer|teratoma*|yolk sac|choriocarcinoma*|germinoma*|embryonal carcinoma",
    "PENILE_CANCER": "penile cancer|penile carcinoma|penile squamous|cancer of the penis|penectom*",
    "CERVICAL_CANCER": "cervical cancer*|cervical carcinoma*|cervix cancer|cervical squamous|cervical adenocarcinoma|"
    "cancer of the cervix|carcinoma of the cervix|cancer of the uterine cervix|carcinoma of the uterine cervix|"
    "uterine cervical cancer|cervical neoplas*|cervical malignan*|parametri*",
    "CERVICAL_SCREENING": "cervical intraepithelial|cervical dysplasia|cin1|cin2|cin3|cin 1|cin 2|cin 3|hsil|lsil|"
    "ascus|asc us|colposcop*|squamous intraepithelial|conization|conisation|leep|lletz|pap smear*|cervical screening|"
    "pap test|papanicolaou|cervical cytolog*|cervical smear|cervical lesion",
    "ENDOMETRIAL_CANCER": "endometrial cancer*|endometrial carcinoma*|endometrial adenocarcinoma*|uterine cancer*|"
    "uterine carcinoma*|uterine sarcoma*|cancer of the uterus|cancer of the endometrium|uterine serous|"
    "carcinosarcoma*|endometrioid|endometrial hyperplasia",
    "OVARIAN_CANCER": "ovarian cancer*|ovarian carcinoma*|ovarian tumor*|ovarian tumour*|ovarian malignan*|"
    "ovarian neoplas*|ovary cancer|cancer of the ovary|primary peritoneal|epithelial ovarian|high grade serous|"
    "platinum resistant|platinum sensitive|platinum refractory|platinum free|granulosa cell|sex cord|"
    "interval debulking|primary debulking|interval cytoreduct*|fallopian tube cancer*|fallopian tube carcinoma*",
    "BRAIN_TUMOUR": "brain tumor*|brain tumour*|brain cancer|brain neoplas*|primary brain|glioma*|glioblastoma*|gbm|"
    "astrocytoma*|oligodendroglioma*|oligoastrocytoma*|gliosarcoma*|central nervous system tumor*|cns tumor*|"
    "cns tumour*|intracranial tumor*|intracranial tumour*|medulloblastoma*|ependymoma*",
    "GLIOMA": "glioma*|astrocytoma*|oligodendroglioma*|oligoastrocytoma*|pleomorphic xanthoastrocytoma",
    "GLIOBLASTOMA": "glioblastoma*|gbm|gliosarcoma*|grade iv glioma|grade iv astrocytoma|who grade iv|"
    "high grade glioma*|malignant glioma*|grade 4 glioma",
    "PITUITARY_ADENOMA": "pituitary adenom*|pituitary tumor*|pituitary tumour*|prolactinom*|craniopharyngiom*|"
    "macroadenom*|microadenom*",
    "SARCOMA": "sarcoma*|leiomyosarcom*|liposarcom*|fibrosarcom*|angiosarcom*|synovial sarcom*|rhabdomyosarcom*|"
    "osteosarcom*|chondrosarcom*|undifferentiated pleomorphic|malignant fibrous|dermatofibrosarcom*|dfsp|"
    "epithelioid sarcom*|alveolar soft part|solitary fibrous|myxoid|perivascular epithelioid|pecoma",
    "SOFT_TISSUE_SARCOMA": "soft tissue sarcom*|soft tissue tumor*|soft tissue tumour*|leiomyosarcom*|liposarcom*|"
    "synovial sarcom*|angiosarcom*|fibrosarcom*|hemangioendotheliom*",
    "ADRENAL_CANCER": "adrenocortical carcinoma*|adrenal cortical carcinoma*|adrenal carcinoma|adrenocortical cancer|"
    "mitotane",
    "UNKNOWN_PRIMARY": "unknown primary|occult primary|primary unknown",
    "HAEMANGIOMA": "hemangiom*|haemangiom*|vascular malformation*|vascular anomal*|lymphangiom*|"
    "lymphatic malformation*|port wine",
    "COLORECTAL_POLYPS": "colorectal adenoma*|colon polyp*|colonic polyp*|colorectal polyp*|advanced adenoma*|"
    "polypectom*|hyperplastic polyp*|serrated|polyposis|adenomatous|lynch syndrome|hnpcc|familial adenomatous|"
    "peutz jeghers|sessile serrated|gardner's syndrome|rectal polyp*|colon adenoma*|laterally spreading",
    "HEREDITARY_CANCER": "li fraumeni|cowden*|hereditary breast|hereditary cancer|cancer susceptibility|"
    "xeroderma pigmentos*|bloom syndrome|dna repair|lynch|hnpcc|familial adenomatous|von hippel*|vhl|peutz*|"
    "germline brca*|cancer predispos*|cancer syndrome*|men1",
    "FANCONI_ANAEMIA": "fanconi*|diamond blackfan|shwachman*|dyskeratosis congenita|telomere*|kostmann|"
    "severe congenital neutropenia",
    "TUBEROUS_SCLEROSIS": "sega|subependymal giant|angiomyolipom*|tuberous scler*|tsc1|tsc2|lymphangioleiomyomat*",
    "CANCER_SCREENING": "mammogra*|cancer screening|screening colonoscopy|low dose ct|ldct|fecal immunochemical|"
    "faecal immunochemical|fecal occult|faecal occult|fobt|breast density|tomosynthesis|birads|bi rads|lung rads|"
    "screening mammogra*|smear test|self sampling",
    "LYMPHOMA": "lymphoma*|dlbcl|hodgkin*|nhl|pcnsl|pmbcl|ptcl|ctcl|richter*|mzl",
    "HODGKIN_LYMPHOMA": "hodgkin*|chl|nlphl|reed sternberg",
    "NON_HODGKIN_LYMPHOMA": "non hodgkin*|nonhodgkin*|nhl|b nhl|b cell lymphoma*|large b cell|dlbcl|lbcl|"
    "indolent lymphoma*|aggressive lymphoma*|aggressive b cell|indolent b cell",
    "BURKITT_LYMPHOMA": "burkitt*",
    "CUTANEOUS_LYMPHOMA": "cutaneous t cell|ctcl|mycosis fungoides|sezary|zary|cutaneous lymphoma*|"
    "lymphomatoid papulosis",
    "LEUKAEMIA": "leukemi*|leukaemi*|aml|cll|cml|b all|t all|cmml|jmml|apml",
    "ACUTE_MYELOID_LEUKAEMIA": "aml|acute myeloid|acute myelogenous|acute myelocytic|acute nonlymphocytic|"
    "acute non lymphocytic|acute non lymphoblastic|myeloid leukemia*|myeloid leukaemia*|secondary aml|"
    "therapy related aml|t aml|core binding factor|myeloid sarcoma|granulocytic sarcoma|chloroma*|m3 aml|fab m3",
    "PROMYELOCYTIC_LEUKAEMIA": "promyelocytic|apml|pml rara|pml rar|t 15 17|acute promyelocytic",
    "ACUTE_LYMPHOBLASTIC_LEUKAEMIA": "acute lymphoblastic|acute lymphocytic|acute lymphoid|b all|t all|b cell all|"
    "t cell all|ph all|precursor b|b precursor|bcp all|b lineage|t lineage|lymphoblastic",
    "CHRONIC_LYMPHOCYTIC_LEUKAEMIA": "cll|sll|chronic lymphocytic|small lymphocytic|chronic lymphatic|iwcll|binet|"
    "rai stage|prolymphocytic|richter*",
    "CHRONIC_MYELOID_LEUKAEMIA": "cml|chronic myeloid leuk*|chronic myelogenous|chronic granulocytic|"
    "accelerated phase|blast crisis|blast phase|blastic phase|molecular response|cytogenetic response|"
    "chronic phase cml|chronic phase chronic",
    "PHILADELPHIA_CHROMOSOME": "philadelphia|bcr abl*|ph positive|ph negative|t315i|t 9 22",
    "MYELODYSPLASTIC_SYNDROME": "myelodysplas*|mds|ipss r|refractory anemia with|refractory anaemia with|"
    "ring sideroblast*|excess blasts|del 5q|international prognostic scoring system",
    "CMML": "cmml|chronic myelomonocytic|jmml|juvenile myelomonocytic",
    "MYELOPROLIFERATIVE_NEOPLASM": "myeloproliferative*|mpn|myelofibrosis|polycythemia vera|polycythaemia vera|"
    "essential thrombocyth*|jak2*|pmf|dipss|agnogenic myeloid",
    "MYELOFIBROSIS": "myelofibrosis|pmf|dipss|mf saf|agnogenic myeloid",
    "POLYCYTHAEMIA_VERA": "polycythemi*|polycythaemi*|erythrocytosis",
    "MASTOCYTOSIS": "mast cell*|hypereosinophil*|tryptase|eosinophilic leuk*|mastocyt*|egpa|serum tryptase",
    "MYELOMA": "myeloma*|plasmacytom*|plasma cell leuk*|plasma cell dyscras*|plasma cell neoplas*|"
    "plasma cell disorder*|imwg|international myeloma|rrmm|ndmm|smm|smoldering|smouldering|m protein|m spike|"
    "paraprotein*|free light chain*|involved flc|flc|bence jones|clonal plasma|clonal bone marrow plasma|mgus|"
    "monoclonal gammopath*|serum monoclonal|urine monoclonal",
    "PLASMA_CELL_LEUKAEMIA": "plasma cell leuk*|poems|plasmacytom*|non secretory|nonsecretory",
    "SMOULDERING_MYELOMA": "smoldering|smouldering|mgus|monoclonal gammopath*",
    "MYELOMA_PROTEIN": "m protein|m spike|m component|paraprotein*|free light chain*|involved flc|flc|bence jones|"
    "monoclonal protein|serum protein electrophoresis|spep|upep|light chain ratio|serum monoclonal|urine monoclonal",
    "AMYLOIDOSIS": "al amyloid*|light chain amyloid*|primary amyloid*|systemic amyloid*|transthyretin|"
    "cardiac amyloid*|amylosis|hattr*|wild type transthyretin|pyrophosphate|pyp|familial amyloid*|senile amyloid*|"
    "senile systemic|amyloid*|attr*|tafamidis|patisiran|inotersen",
    "WALDENSTROM": "waldenstr*|macroglobulin*|lymphoplasmacytic|lymphoplasmacytoid",
    "HAIRY_CELL_LEUKAEMIA": "hairy cell*",
    "BPDCN": "bpdcn|blastic plasmacytoid",
    "HAEMOPHAGOCYTOSIS": "hemophagocytic|haemophagocytic|macrophage activation",
    "PTLD": "ptld|post transplant lymphoproliferative|posttransplant lymphoproliferative|"
    "post transplantation lymphoproliferative",
    "DOWN_SYNDROME": "down syndrome|trisomy",
    "REMISSION": "complete remission|first remission|second remission|in remission|partial remission|cr1|cr2|cr3|"
    "morphologic* remission|complete response|partial response|very good partial|vgpr|stable disease or better|"
    "remission",
    "RESIDUAL_DISEASE": "minimal residual|measurable residual|mrd",
    "CYTOGENETIC_RISK": "cytogenetic*|karyotyp*|adverse risk|eln|european leukemianet|monosomy 7|monosomal|"
    "complex karyotype|17p|del 17p|tp53|high risk cytogenetics|t 4 14|t 14 16|inv 16|t 8 21|11q|11q23|mll|kmt2a*|"
    "molecular risk",
    "LEUKAEMIA_GENES": "flt3*|npm1*|idh1|idh2|cebpa|kmt2a*|mll|runx1|asxl1|tet2|menin",
    "INDUCTION": "induction therapy|induction chemotherap*|induction regimen*|induction course*|reinduction|"
    "re induction|intensive chemotherapy|intensive induction|unfit for intensive|ineligible for intensive|"
    "consolidation therapy|consolidation chemotherap*|consolidation treatment|post remission",
    "HYPERLEUKOCYTOSIS": "hyperleukocytos*|leukostasis|white blood cell count greater|peripheral blasts|"
    "circulating blasts",
    "CNS_LEUKAEMIA": "cns leuk*|cns 2|cns 3|cns3|cns2|central nervous system leuk*|leukemic meningitis|"
    "meningeal leuk*|cns prophylaxis|cns lymphoma involvement|lymphomatous meningitis|cns involvement|"
    "central nervous system involvement",
    "EXTRAMEDULLARY_DISEASE": "extramedullary|testicular involvement|testicular disease|testicular leuk*|extranodal",
    "SPLENOMEGALY": "splenomegal*|palpable spleen|spleen size|spleen volume|hepatosplenomegal*|hypersplen*|"
    "costal margin",
    "LDH": "lactate dehydrogenase|lactic dehydrogenase|lactic acid dehydrogenase|serum ldh|ldh level*|elevated ldh|"
    "ldh uln|ldh 1*|ldh 2*|ldh 3*|ldh 5*|ldh below|ldh above|ldh greater|ldh normal",
    "SICKLE_CELL": "sickle*|hbss|hb ss|hbsc|hb sc|hemoglobin ss|hemoglobin sc|haemoglobin ss|vaso occlusive|"
    "vasoocclusive|vocs|acute chest syndrome|hbs0|hbsb0|hbsb|drepanocyt*|crizanlizumab|voxelotor|l glutamine",
    "THALASSAEMIA": "hb h disease|hbh|cooley*|luspatercept|thalassem*|thalassaem*|transfusion dependent|"
    "hemoglobinopath*|haemoglobinopath*",
    "HAEMOGLOBINOPATHY": "hemoglobinopath*|haemoglobinopath*|fetal hemoglobin|fetal haemoglobin|hbf|"
    "hemoglobin variant*|haemoglobin variant*|hemoglobin s|hemoglobin electrophoresis",
    "IRON_OVERLOAD": "iron overload*|iron chelat*|chelation|chelator*|deferasirox|deferoxamine|desferrioxamine|"
    "deferiprone|liver iron|hemosiderosis|haemosiderosis|cardiac iron|siderosis|transfusional iron|iron storage|"
    "hemochromat*|haemochromat*|hfe",
    "IRON_DEFICIENCY": "iron deficien*|ferritin|tsat|serum iron|iron therapy|intravenous iron|iv iron|oral iron|"
    "iron supplement*|iron sucrose|ferumoxytol|ferrous sulfate|ferrous sulphate|iron dextran|parenteral iron|"
    "iron preparation*|ferric|iron isomaltoside|iron replacement|iron treatment*|tibc|iron deficit|transferrin|"
    "iron infusion|iron store*|iron disorder*|iron metabolism",
    "HAEMOLYTIC_ANAEMIA": "hemolytic|haemolytic|hemolysis|haemolysis|hemolyz*|aiha|coombs|direct antiglobulin|"
    "evans syndrome|cold agglutinin*|pyruvate kinase|haptoglobin|elliptocytosis|warm autoimmune|g6pd|"
    "glucose 6 phosphate|reticulocyt*|pnh|spherocyt*|paroxysmal nocturnal hemoglobin*|"
    "paroxysmal nocturnal haemoglobin*",
    "G6PD": "g6pd|glucose 6 phosphate|g 6 pd|favism|phosphate dehydrogenase",
    "APLASTIC_ANAEMIA": "aplastic an*|aplastic crisis|red cell aplasia|red blood cell aplasia|prca|pure red cell|"
    "hypoplastic anemia|fanconi*|diamond blackfan|bone marrow failure|dyskeratosis|severe congenital neutropen*|"
    "shwachman*",
    "PNH": "pnh|eculizumab|ravulizumab|iptacopan|pegcetacoplan|ahus|hemolytic uremic|haemolytic uraemic|"
    "thrombotic microangio*|thrombotic thrombocytopenic|complement inhibitor*|c5 inhibitor*|adamts13|"
    "paroxysmal nocturnal hemoglobin*|paroxysmal nocturnal haemoglobin*",
    "COMPLEMENT": "complement inhibitor*|complement deficien*|eculizumab|ravulizumab|c5 inhibitor*|complement c5|"
    "complement mediated|complement c3|complement c4|low c3|c3 level*|serum c3|complement level*|hypocomplement*",
    "ERYTHROPOIETIN": "esa|epoetin*|darbepoetin*|rhuepo|rhepo|epo|roxadustat|daprodustat|vadadustat|hif ph*|"
    "hypoxia inducible|erythropoie*|cera|methoxy polyethylene",
    "GROWTH_FACTORS": "g csf|gm csf|gcsf|gmcsf|filgrastim|pegfilgrastim|lenograstim|sargramostim|colony stimulating|"
    "growth factor support|hematopoietic growth|haematopoietic growth|myeloid growth|neupogen|neulasta|plerixafor|"
    "romiplostim|eltrombopag|thrombopoietin*|avatrombopag|lusutrombopag",
    "THROMBOPOIETIN_AGONIST": "thrombopoietin*|eltrombopag|romiplostim|avatrombopag|lusutrombopag|tpo ra|tpo receptor*",
    "TRANSFUSION": "transfus*|packed red|rbc unit*|units of red|red cell unit*|red blood cell unit*|units of rbc|prbc|"
    "platelet concentrate*|jehovah*|blood product*|alloimmuni*|alloantibod*|blood group|blood type*|rh d|"
    "refractory to platelet",
    "TRANSFUSION_DEPENDENCE": "transfusion depend*|transfusion independ*|transfusion burden|chronic transfusion*|"
    "regular transfusion*|red cell exchange|exchange transfusion*|hypertransfusion|transfusion program*|"
    "regularly transfused",
    "PLASMA_EXCHANGE": "plasma exchange|plasmapheresis|plasma pheresis|therapeutic apheresis|immunoadsorption|"
    "immunoabsorption|photopheresis|plex",
    "LYMPHOCYTES": "lymphocyte count*|absolute lymphocyte|alc|lymphopen*|lymphocytopen*|lymphocytes|cd4 count",
    "CYTOPENIA": "cytopeni*|pancytopeni*|bicytopeni*|myelosuppress*|bone marrow suppression",
    "METHAEMOGLOBINAEMIA": "methemoglobin*|methaemoglobin*",
    "PORPHYRIA": "porphyri*|protoporphyri*|porphobilinogen|hemin|haemin|givosiran|aminolevulinic acid synthase",
    "HAEMOPHILIA": "factor viii|factor ix|fviii|fix activity|emicizumab|antihemophilic|antihaemophilic|factor 8|"
    "factor 9|bypassing agent*|immune tolerance induction|bethesda unit*|inhibitor titre|exposure days|concizumab|"
    "fitusiran|efanesoctocog|annualized bleeding|annualised bleeding|rfviia|hemlibra|marstacimab|mim8|hemophil*|"
    "haemophil*|willebrand|vwd|inhibitor titer*|inhibitors to factor",
    "FACTOR_DEFICIENCY": "factor deficien*|factor vii|factor xiii|factor xi|factor x deficien*|factor v deficien*|"
    "fibrinogen deficien*|afibrinogen*|hypofibrinogen*|prothrombin deficien*|clotting factor*|coagulation factor*|"
    "prothrombin complex|fresh frozen plasma|cryoprecipitate|fibrinogen concentrate",
    "BLEEDING_DISORDER": "bleeding disorder*|bleeding diathes*|hemorrhagic diathes*|haemorrhagic diathes*|"
    "coagulopath*|coagulation disorder*|clotting disorder*|bleeding tendenc*|coagulation abnormal*|"
    "hemorrhagic disorder*|haemorrhagic disorder*|hemorrhagic disease*|blood clotting disorder*|"
    "disorder of coagulation|coagulation dysfunction|bleeding abnormal*|hemostatic disorder*|haemostatic disorder*|"
    "coagulation defect*|clotting abnormal*|blood coagulation disorder*|abnormal coagulation|platelet dysfunction|"
    "glanzmann*|bernard soulier*|thrombasthenia|thrombocytopath*|platelet disorder*|risk of bleeding|bleeding risk|"
    "increased bleeding|high bleeding risk|hemorrhagic tendency|tendency to bleed*|diathes*",
    "HAEMORRHAGE": "active bleeding|hemorrhag*|haemorrhag*|major bleeding|clinically significant bleeding|"
    "significant bleeding|bled|recent bleeding|life threatening bleeding|uncontrolled bleeding|bleeding",
    "COAGULATION_TESTS": "inr|thromboplastin|aptt|ptt|normalized ratio|normalised ratio|pt inr|thrombin time|d dimer*|"
    "fibrinogen|coagulation parameter*|coagulation test*|clotting time|coagulation function|coagulation profile|rotem|"
    "teg|bleeding time|pt aptt|international normali*|prothrombin|partial thromboplastin|quick value|pt ptt|"
    "coagulation panel|coagulation studies|prolonged pt|thromboelast*|coagulation time",
    "GASTROINTESTINAL_BLEEDING": "gastrointestinal bleed*|gi bleed*|upper gi bleed*|gastric bleed*|variceal bleed*|"
    "bleeding ulcer*|melena|melaena|hematemesis|haematemesis|hematochezia|bleeding from esophageal|"
    "peptic ulcer bleed*|bleeding gastro*|gastrointestinal hemorrhag*|gastrointestinal haemorrhag*|gi hemorrhag*|"
    "gi haemorrhag*|digestive bleed*|gastrointestinal tract bleed*|digestive tract bleed*|rectal bleed*|"
    "gastro intestinal bleed*|gastrointestinal blood loss|ulcer bleed*|intestinal bleed*|gut bleed*|"
    "digestive hemorrhag*|digestive haemorrhag*|gastroduodenal bleed*|upper gastrointestinal bleed*|"
    "digestive tract hemorrhag*|haematochezia|variceal hemorrhag*|variceal haemorrhag*|bleeding from the gastro*|"
    "intestinal hemorrhage|angiodysplasia*|rockall|blatchford|alimentary tract hemorrhage|occult bleeding|"
    "fecal occult|faecal occult|blood in stool*|bloody stool*|rectorrhagia|ugib|mallory weiss|dieulafoy*|"
    "esophageal variceal bleed*|gastric antral vascular",
    "HAEMOPTYSIS": "hemoptysis|haemoptysis|pulmonary hemorrhage|pulmonary haemorrhage|bright red blood|"
    "coughing up blood|coughing blood|alveolar hemorrhage|alveolar haemorrhage",
    "INTRACRANIAL_HAEMORRHAGE": "intracranial hemorrhag*|intracranial haemorrhag*|intracranial bleed*|"
    "intracerebral hemorrhag*|intracerebral haemorrhag*|cerebral hemorrhag*|cerebral haemorrhag*|brain hemorrhag*|"
    "brain haemorrhag*|hemorrhagic stroke*|haemorrhagic stroke*|subarachnoid|subdural|cns hemorrhage|cns bleed*|"
    "central nervous system hemorrhage|epidural hematoma|brain bleed*|cerebral bleed*|intracerebral bleed*|"
    "intraventricular hemorrhag*|intraventricular haemorrhag*|parenchymal hemorrhag*|parenchymal haemorrhag*|"
    "hemorrhagic transformation|haemorrhagic transformation|parenchymal hematoma|intracranial hematoma|"
    "intracranial haematoma|intracerebral hematoma|intracerebral haematoma|epidural haematoma|"
    "hemorrhagic cerebrovascular|cerebral microbleed*|microbleed*|extradural|hematoma volume|haematoma volume|"
    "hematoma expansion|cerebellar hemorrhag*|hemorrhagic cerebral|stroke hemorrhagic|ivh|hypertensive intracerebral|"
    "lobar hemorrhag*|ich score|ich volume|spontaneous ich|symptomatic ich|sich|history of ich|prior ich|previous ich|"
    "acute ich|or ich",
    "VENOUS_THROMBOEMBOLISM": "deep vein|deep venous|dvt|venous thrombo*|vte|venous embol*|proximal deep|"
    "thrombophlebit*|superficial vein thromb*|superficial thrombophlebitis|cancer associated thrombosis|"
    "catheter related thrombosis|vein thromb*|upper extremity deep|thromboembol*|thrombo embol*|pulmonary embol*|"
    "venous clot*|blood clot",
    "PULMONARY_EMBOLISM": "pulmonary embol*|lung embol*|pesi|spesi|saddle embol*|pulmonary thrombo*|"
    "pulmonary artery embol*|pulmonary arterial embol*|pe or dvt|dvt or pe|dvt pe|pulmonary infarct*|submassive|"
    "massive pe|pe severity|embolism of the lung|pe dvt|ctpa|ventilation perfusion|v q scan",
    "PORTAL_VEIN_THROMBOSIS": "portal venous thromb*|pvtt|main portal vein|budd chiari|portal vein|"
    "macrovascular invasion|macroscopic vascular invasion|inferior vena cava thromb*|tumor thromb*|tumour thromb*|"
    "hepatic vein thromb*|cavernous transformation|cavernoma|splenic vein thromb*",
    "ARTERIAL_THROMBOSIS": "arterial thrombo*|arterial embol*|systemic embol*|thromboembolic event*|thrombotic event*|"
    "peripheral embol*|embolic event*|systemic thromboembol*|atheroembol*|cholesterol embol*|cardioembol*|"
    "embolism peripheral|arterial occlusion*",
    "THROMBOPHILIA": "thrombophil*|hypercoagul*|protein c deficien*|protein s deficien*|protein c or|"
    "antithrombin deficien*|antithrombin iii|prothrombin gene|prothrombin g20210a|prothrombotic|prothrombin mutation|"
    "leiden|predisposition to thrombo*|thrombotic disorder*|factor v|antiphospholipid*|lupus anticoag*|"
    "anticardiolipin|clotting disorder*|hereditary thrombo*|procoagulant|cardiolipin",
    "ANTIPHOSPHOLIPID": "anticardiolipin|triple positive aps|antiphosph*|lupus anticoag*|beta 2 glycoprotein|"
    "beta2 glycoprotein|anti cardiolipin|anti phospholipid*|cardiolipin",
    "VENA_CAVA_FILTER": "caval filter*|caval interruption|vena cava*|ivc|cava filter*",
    "THROMBOLYSIS": "thromboly*|fibrinoly*|alteplase|tenecteplase|reteplase|tpa|rtpa|t pa|rt pa|streptokinase|"
    "urokinase|tissue plasminogen|tnk|plasminogen activator|actilyse|desmoteplase|prourokinase|staphylokinase|"
    "lytic therapy|lysis therapy|lytics",
    "WARFARIN": "warfarin*|vitamin k antagonist*|vka|coumarin*|coumadin|acenocoumarol|phenprocoumon|fluindione|"
    "marcumar",
    "HEPARIN": "heparin*|lmwh|enoxaparin|dalteparin|tinzaparin|fondaparinux|nadroparin|bemiparin|ufh|"
    "low molecular weight|low molecular heparin|bivalirudin|argatroban",
    "DOAC": "doac*|noac*|new oral anticoagul*|non vitamin k|rivaroxaban|apixaban|edoxaban|dabigatran|"
    "direct thrombin inhibitor*|xa inhibitor*|betrixaban|xarelto|eliquis|pradaxa|asundexian|milvexian|abelacimab|"
    "direct oral|novel oral|factor xa|thrombin inhibitor*",
    "ANTIPLATELET": "antiplatelet*|anti platelet*|aspirin|acetylsalicylic*|asa therapy|clopidogrel|ticagrelor|"
    "prasugrel|cangrelor|ticlopidine|dipyridamole|cilostazol|p2y12*|dapt|thienopyridine*|glycoprotein iib*|gp iib*|"
    "gpiib*|abciximab|eptifibatide|tirofiban|vorapaxar|triflusal|platelet aggregation|platelet inhibitor*|plavix|"
    "sarpogrelate|indobufen|dual antiplatelet|dual anti platelet|brilinta|platelet inhibition",
    "ASPIRIN": "aspirin|acetylsalicylic*|acetyl salicylic|dapt|dual antiplatelet|salicylate*|salicylic",
    "P2Y12_INHIBITOR": "p2y12*|clopidogrel|ticagrelor|prasugrel|cangrelor|ticlopidine|thienopyridine*|plavix|dapt|"
    "dual antiplatelet|dual anti platelet|brilinta|selatogrel",
    "DUAL_ANTIPLATELET": "dual antiplatelet|dapt|dual anti platelet",
    "GLYCOPROTEIN_INHIBITOR": "glycoprotein iib*|gp iib*|gpiib*|abciximab|eptifibatide|tirofiban|iib iiia",
    "TRANEXAMIC_ACID": "tranexamic*|antifibrinolytic*|anti fibrinolytic*|aminocaproic|aprotinin|txa",
    "HYPERVISCOSITY": "hyperviscos*|viscosity",
    "URIC_ACID": "hyperuric*|uric acid|allopurinol|febuxostat|serum urate|gout|gouty|urate|tophi|tophus|tophaceous|"
    "pegloticase|lesinurad|probenecid|benzbromarone|uricosuric*|xanthine oxidase|rasburicase|lesch nyhan",
    "EGFR_MUTATION": "egfr mut*|egfr sensiti*|egfr activating|activating egfr|sensitizing egfr|sensitising egfr|"
    "egfr exon|exon 19|exon 20|exon 21|t790m|l858r|19del|ex19del|egfr positive|egfr wild|egfr gene|egfr or alk|"
    "egfr and alk|egfr alk|egfr status",
    "ALK": "alk positive|alk rearrange*|alk fusion*|alk translocation*|alk gene|alk mutation*|alk inhibitor*|"
    "alk negative|anaplastic lymphoma kinase|eml4*|alk or ros1|alk and ros1|egfr or alk|egfr and alk|egfr alk|alk tki*",
    "ROS1": "ros1|ros 1|c ros*",
    "KRAS": "kras|k ras|nras|n ras|ras mut*|ras wild|hras|g12c|g12d|ras gene|ras status|ras and braf|ras braf",
    "BRAF": "braf|b raf|v600*",
    "HER2": "her2*|her 2|erbb2|erbb 2|c erbb*|neu positive|human epidermal growth factor receptor 2|"
    "human epidermal receptor",
    "MET": "met exon|met amplif*|c met|met mutation*|metex14|met overexpress*|cmet",
    "RET": "ret fusion*|ret mutation*|ret rearrange*|ret positive|ret alter*|ret inhibitor*",
    "NTRK": "ntrk*|trk fusion|trk inhibitor*",
    "FGFR": "fgfr*|fibroblast growth factor receptor*|fgf19",
    "IDH": "idh1*|idh2*|idh mut*|isocitrate|idh wild*|idh inhibitor*",
    "BRCA": "brca*|palb2|germline brca|gbrca*|atm mut*",
    "PIK3CA": "pik3ca*|pi3kca|akt1|pten*",
    "MICROSATELLITE_INSTABILITY": "microsatellite*|msi h|msi high|dmmr|mmr deficient|mismatch repair|pmmr|mss|"
    "msi status",
    "PD_L1": "pd l1 express*|pd l1 positive|pdl1 express*|pd l1 status|pd l1 tumor|tumor proportion score|tps|"
    "combined positive score|pd l1 cps|pd l1 tps|pd l1 ihc|pd l1 immunohistochem*",
    "HORMONE_RECEPTOR": "hormone receptor*|estrogen receptor*|oestrogen receptor*|progesterone receptor*|er positive|"
    "er negative|pr positive|er pr|er and pr|er or pr|hr positive|hr negative|hr her2*|receptor positive breast|esr1*|"
    "luminal a|luminal b",
    "HPV": "hpv*|human papilloma*|p16*|papillomavirus*|papilloma virus|genital wart|anogenital wart|condylom*|warts|"
    "gardasil|cervarix",
    "EBV": "ebv*|epstein barr*|eber|ebv|epstein barr|mononucleosis|ptld",
    "PSMA": "psma*|prostate specific membrane|ga psma",
    "AFP": "afp|alpha fetoprotein*|alfa fetoprotein*|alphafetoprotein*|fetoprotein",
    "TARGET_ANTIGEN": "cd19|cd20|cd22|cd30|cd33|cd38|cd123|bcma|gprc5d|cd70|gd2|mesothelin|glypican*|gpc3|trop2|"
    "trop 2|nectin*|folate receptor*|b7 h3|ny eso*|mage a*|wt1|dll3|muc1|muc16|tissue factor express*",
    "HLA_TYPE": "hla typing|hla type|hla typed|hla dr*|hla dq*|hla a2|hla a02|hla a 02|hla a0201|hla a 0201|hla b27|"
    "hla b 57|hla b57*|human leukocyte antigen",
    "DPD_DEFICIENCY": "dpd|dpyd*|dihydropyrimidine*|dihidropyrimidine*|ugt1a1*",
    "TNM_STAGE": "tnm|ajcc|uicc|figo|clinical stage|pathologic* stage|pt1*|pt2*|pt3*|pt4*|t1a|t1b|t1c|t2a|t2b|t2c|t3a|"
    "t3b|t4a|t4b|stage ia|stage ib|stage iia|stage iib|stage iiia|stage iiib|stage iiic|stage iva|stage ivb|stage ivc|"
    "stage 0|stages i|stages ii|t3 4|t3 t4|cn0|cn1|ann arbor|ct1|ct2|ct3|ct4|ct1a|ct1b|ct1c|ct2a|ct2b|ct2c|ct3a|ct3b|"
    "ct4a|ct4b|n0|n1|n2|n3|m0",
    "LYMPH_NODES": "lymph node*|nodal|node positive|node negative|lymphadenopath*|axillary node*|axillary lymph*|"
    "sentinel*|pelvic node*|para aortic|paraaortic|retroperitoneal node*|mediastinal node*|supraclavicular|"
    "regional node*|involved nodes|positive nodes|lymphadenectom*|node dissection|pn0|pn1|cn0|cn1|n1b|n2a|n2b|n3a|n3b|"
    "extracapsular|extranodal extension|inguinal lymph|inguinal node*|superficial inguinal|axillary involvement|"
    "axillary dissection|axillary metasta*|axillary disease|axillary surgery",
    "METASTATIC_DISEASE": "metasta*|distant spread|disseminated disease|m1a|m1b|m1c|secondary lesion*|secondaries|"
    "micrometasta*|mcrc|mbc|extrahepatic disease|extrahepatic spread",
    "BONE_METASTASES": "bone metasta*|bony metasta*|osseous metasta*|skeletal metasta*|spinal metasta*|"
    "vertebral metasta*|bone lesion*|bony disease|osteolytic|osteoblastic|bone only|skeletal related|bone scan*|"
    "non osseous|metastatic bone|metastases to bone|metastasis to bone|metastases to the bone|blastic lesion*|"
    "bone scintigra*|superscan|lytic lesion*|lytic bone",
    "LIVER_METASTASES": "liver metasta*|hepatic metasta*|metastases to the liver|metastasis to the liver|"
    "metastatic to the liver|liver involvement|liver only|extrahepatic disease|extrahepatic metasta*|"
    "extrahepatic spread|colorectal liver",
    "VISCERAL_METASTASES": "visceral metasta*|visceral disease|visceral crisis|visceral involvement|visceral spread|"
    "lymphangitic|carcinomatous lymphang*|lung metasta*|pulmonary metasta*|rapidly progressive visceral",
    "OLIGOMETASTASES": "oligometasta*|oligoprogress*|oligorecurren*|oligo metasta*|oligo progress*|up to 5 metasta*|"
    "limited metasta*",
    "LEPTOMENINGEAL_DISEASE": "leptomening*|carcinomatous meningitis|meningeal carcinomatosis|meningeal metasta*|"
    "meningeal disease|neoplastic meningitis|lymphomatous meningitis|meningeal involvement|leukemic meningitis|"
    "carcinomatosis meningitis",
    "SPINAL_CORD_COMPRESSION": "cord compression|spinal cord compress*|cauda equina|medullary compression|"
    "spinal compression|epidural compression|epidural disease|epidural spinal",
    "LOCALLY_ADVANCED": "locally advanced|locoregional*|loco regional*|local recurrence|locally recurrent|"
    "regionally advanced|unresectable|inoperable|non resectable|nonresectable|not resectable|not amenable to surg*|"
    "not amenable to curative|not amenable to local|amenable to curative|curative surgery|curative resection|"
    "surgically unresectable",
    "SUPERIOR_VENA_CAVA": "superior vena cava|svc syndrome|svc obstruction",
    "TUMOUR_INVASION": "invasion of major|invading major|invades major|major blood vessel*|major vessel*|"
    "great vessels|large blood vessel*|vascular encasement|encasement|cavitat*|cavitary|tumor invasion|"
    "tumour invasion|tumor invading|airway invasion|central tumor|centrally located|tumor encas*",
    "GI_PERFORATION": "abdominal fistula*|gastrointestinal fistula*|tracheoesophageal|tracheo esophageal|"
    "esophageal fistula|intra abdominal abscess*|intraabdominal abscess*|abdominal abscess*|perforation|"
    "gastrointestinal perforat*|gi perforat*|intestinal perforat*|bowel perforat*|gastric perforat*|colonic perforat*|"
    "perforated viscus|perforated ulcer*|perforated append*|enteric fistula*|anastomotic leak*|hollow viscus|"
    "enterocutaneous fistula*",
    "BOWEL_OBSTRUCTION": "obstructive ileus|subileus|sub ileus|gastric outlet|ileus|malignant obstruction|volvulus|"
    "bowel obstruct*|intestinal obstruct*|obstruction of the bowel|small bowel obstruct*|gastrointestinal obstruct*|"
    "large bowel obstruct*|colonic obstruct*|intussuscept*|adhesive small|bowel stricture*|intestinal stricture*|"
    "intestinal stenosis|gi obstruct*|bowel stenosis|mechanical obstruction|digestive obstruct*|intestinal occlusion|"
    "bowel occlusion|colonic stricture*|gastrointestinal stricture*|stricture of the intestine|hirschsprung*|"
    "intestinal atresia",
    "TUMOUR_TISSUE": "archival|archived|tumor tissue|tumour tissue|tumor specimen*|tumour specimen*|tumor sample*|"
    "tumour sample*|paraffin|ffpe|formalin|fresh biops*|tumor biops*|tumour biops*|tumor block*|tissue block*|"
    "unstained slides|core biops*|core needle|biopsy sample*|amenable to biops*|biopsiable|biopsied|"
    "fresh frozen tissue|tissue available|tissue specimen*|accessible for biopsy",
    "RESPONSE_CRITERIA": "recist*|irecist|rano|percist|lugano|cheson|iwcll|imwg|pcwg*|mrecist|choi criteria|"
    "response evaluation criteria",
    "RESECTION_MARGIN": "surgical margin*|positive margin*|negative margin*|resection margin*|margins of resection|"
    "clear margins|close margins|r0|r1 resection|gross total|margin negative|margin positive",
    "STANDARD_THERAPY_EXHAUSTED": "no standard|standard therapy|standard therapies|no effective therap*|"
    "no effective standard|no curative|no known curative|no satisfactory|exhausted|standard curative|curative options|"
    "proven to prolong|known to confer clinical benefit|available therap*|no other treatment option*|"
    "no alternative treatment|established therap*",
    "IMMUNE_ADVERSE_EVENT": "immune related adverse|immune mediated adverse|irae*|immune related toxic*|"
    "immune related ae*|immune mediated toxic*|immune related pneumonitis|autoimmune toxic*|immune related colitis|"
    "immune related myocarditis",
    "ANTHRACYCLINE": "anthracyclin*|anthracenedione*|doxorubicin*|epirubicin*|daunorubicin*|idarubicin|mitoxantron*|"
    "adriamycin|liposomal doxorubicin|pirarubicin|cumulative dose of doxorubicin|aclarubicin|amrubicin",
    "PLATINUM": "platinum*|cisplatin*|carboplatin*|oxaliplatin*|nedaplatin|lobaplatin|folfox*|capox|xelox|platin",
    "TAXANE": "taxane*|paclitaxel|docetaxel|cabazitaxel|nab paclitaxel|abraxane|taxol|taxotere|"
    "albumin bound paclitaxel|cremophor",
    "FLUOROPYRIMIDINE": "fluoropyrimidine*|fluorouracil|5 fu|5fu|5 fluorouracil|capecitabine|xeloda|tegafur|ts 1|"
    "trifluridine|tas 102|folfiri*|folfox*|leucovorin|folinic acid|uft|sorivudine|brivudine",
    "GEMCITABINE": "gemcitabine|gemzar",
    "TOPOISOMERASE_INHIBITOR": "irinotecan|topotecan|etoposide|onivyde|nal iri|nal irinotecan|teniposide|"
    "topoisomerase|camptothecin*|folfiri*|exatecan|deruxtecan",
    "ALKYLATING_AGENT": "alkylat*|cyclophosphamide|ifosfamide|melphalan|bendamustine|busulfan|chlorambucil|"
    "nitrosourea*|carmustine|bcnu|lomustine|ccnu|nimustine|fotemustine|streptozo*|dacarbazine|procarbazine|thiotepa|"
    "treosulfan|trabectedin|lurbinectedin|temozolomide|temodar",
    "TEMOZOLOMIDE": "temozolomide|temodar|temodal|tmz",
    "CYCLOPHOSPHAMIDE": "cyclophosphamide|ifosfamide|cytoxan",
    "VINCA_ALKALOID": "vinca*|vincristine|vinblastine|vinorelbine|vindesine|vinflunine|navelbine",
    "MITOMYCIN": "mitomycin*|dactinomycin|actinomycin*",
    "CYTARABINE": "cytarabine|ara c|hidac|cytosine arabinoside|cpx 351|flag ida|low dose cytarabine|ldac|"
    "high dose ara c",
    "HYPOMETHYLATING_AGENT": "hypomethylat*|demethylat*|azacitidine|azacytidine|decitabine|hma|guadecitabine|"
    "cedazuridine|onureg|vidaza|dacogen",
    "PURINE_ANALOGUE": "fludarabine|cladribine|clofarabine|nelarabine|pentostatin|purine analog*|mercaptopurine|6 mp|"
    "thioguanine",
    "HYDROXYUREA": "hydroxyurea|hydroxycarbamide|hydrea|cytoreductive therapy|anagrelide",
    "ANTIMETABOLITE_FOLATE": "pemetrexed|alimta|pralatrexate|raltitrexed|antifolate*|high dose methotrexate|hd mtx|"
    "intrathecal methotrexate",
    "ASPARAGINASE": "asparaginase|pegaspar*|peg asparaginase|erwinia*|erwinase|oncaspar",
    "RETINOIC_ACID": "tretinoin|atra|all trans retinoic|arsenic*|retinoid*|isotretinoin|retinoic acid|acitretin|"
    "bexarotene|differentiation syndrome|etretinate|alitretinoin",
    "PROTEASOME_INHIBITOR": "proteasome*|bortezomib|carfilzomib|ixazomib|velcade|kyprolis|ninlaro|marizomib",
    "IMMUNOMODULATORY_IMIDE": "lenalidomide|thalidomide|pomalidomide|imid|immunomodulatory drug*|"
    "immunomodulatory imide*|revlimid|pomalyst|iberdomide|mezigdomide|cereblon",
    "CHEMORADIOTHERAPY": "chemoradi*|radiochemo*|chemo radi*|radio chemo*|concurrent chemoradi*|ccrt|"
    "concomitant chemoradi*",
    "NEOADJUVANT": "neoadjuvant*|neo adjuvant|preoperative chemotherapy|preoperative therapy|"
    "perioperative chemotherapy|preoperative radi*|preoperative chemoradi*",
    "ADJUVANT": "postoperative chemotherapy|postoperative radi*|adjuvant therapy|adjuvant treatment|adjuvant systemic|"
    "adjuvant endocrine|adjuvant or neoadjuvant|adjuvant setting|adjuvant chemo*",
    "EGFR_INHIBITOR": "egfr tki*|egfr inhibitor*|egfr tyrosine|erlotinib|gefitinib|afatinib|osimertinib|dacomitinib|"
    "icotinib|almonertinib|aumolertinib|furmonertinib|befotertinib|lazertinib|amivantamab|mobocertinib|anti egfr|"
    "cetuximab|panitumumab|nimotuzumab|necitumumab|egfr targeted|egfr directed|tarceva|iressa|tagrisso|erbitux",
    "ALK_INHIBITOR": "alk inhibitor*|alk tki*|crizotinib|alectinib|ceritinib|brigatinib|lorlatinib|ensartinib|"
    "entrectinib|repotrectinib",
    "HER2_THERAPY": "trastuzumab*|pertuzumab|lapatinib|neratinib|tucatinib|pyrotinib|margetuximab|herceptin|t dm1|"
    "tdm1|kadcyla|emtansine|deruxtecan|t dxd|enhertu|zanidatamab|anti her2|her2 directed|her2 targeted|inetetamab|"
    "disitamab",
    "VEGF_INHIBITOR": "vegf*|vascular endothelial growth factor*|bevacizumab|avastin|ramucirumab|aflibercept|"
    "antiangiogen*|anti angiogen*|angiogenesis inhibitor*|sorafenib|sunitinib|pazopanib|axitinib|lenvatinib|"
    "regorafenib|cabozantinib|tivozanib|vandetanib|apatinib|rivoceranib|anlotinib|fruquintinib|surufatinib|donafenib|"
    "nintedanib|famitinib|endostar|endostatin",
    "BEVACIZUMAB": "bevacizumab|avastin",
    "BRAF_MEK_INHIBITOR": "braf inhibitor*|mek inhibitor*|mek1*|vemurafenib|dabrafenib|encorafenib|trametinib|"
    "cobimetinib|binimetinib|selumetinib|mirdametinib|tovorafenib|raf inhibitor*|mapk*|erk inhibitor*",
    "KRAS_INHIBITOR": "kras inhibitor*|kras g12c inhibitor*|g12c inhibitor*|sotorasib|adagrasib|divarasib|pan ras",
    "CDK4_6_INHIBITOR": "cdk4*|cdk 4*|cdk inhibitor*|palbociclib|ribociclib|abemaciclib|dalpiciclib|trilaciclib|"
    "cyclin dependent",
    "PARP_INHIBITOR": "parp*|olaparib|niraparib|rucaparib|talazoparib|veliparib|fluzoparib|pamiparib|senaparib|"
    "poly adp*",
    "BCR_ABL_INHIBITOR": "imatinib|gleevec|glivec|dasatinib|nilotinib|bosutinib|ponatinib|asciminib|flumatinib|"
    "olverembatinib|radotinib|bcr abl inhibitor*|bcr abl tki*",
    "BTK_INHIBITOR": "btk*|bruton*|ibrutinib|acalabrutinib|zanubrutinib|pirtobrutinib|orelabrutinib|tirabrutinib|"
    "rilzabrutinib",
    "PI3K_AKT_INHIBITOR": "pi3k*|phosphoinositide*|phosphatidylinositol*|idelalisib|duvelisib|copanlisib|umbralisib|"
    "alpelisib|buparlisib|akt inhibitor*|capivasertib|ipatasertib|inavolisib|parsaclisib|taselisib",
    "MTOR_INHIBITOR": "mtor*|everolimus|temsirolimus|sirolimus|rapamycin|rapalog*|ridaforolimus|afinitor",
    "BCL2_INHIBITOR": "bcl 2|bcl2*|venetoclax|navitoclax|sonrotoclax|lisaftoclax|bh3 mimetic*|apg 2575|"
    "mcl 1 inhibitor*",
    "JAK_INHIBITOR": "janus kinase*|ruxolitinib|fedratinib|pacritinib|momelotinib|jakafi|jak1*|jaki|jak|tofacitinib|"
    "baricitinib|upadacitinib|filgotinib|abrocitinib|deucravacitinib|delgocitinib|ritlecitinib|tyk2",
    "ANTIBODY_DRUG_CONJUGATE": "antibody drug|adcs|deruxtecan|emtansine|brentuximab*|polatuzumab|enfortumab|"
    "sacituzumab|mirvetuximab|tisotumab|loncastuximab|gemtuzumab|inotuzumab|belantamab|vedotin|mafodotin|ozogamicin|"
    "govitecan|mmae|auristatin",
    "CD20_ANTIBODY": "anti cd20|cd20 antibod*|cd20 directed|rituximab|obinutuzumab|ofatumumab|ocrelizumab|ublituximab|"
    "mabthera|rituxan|b cell deplet*|tositumomab|ibritumomab|zevalin|cd20 monoclonal|cd20 targeted",
    "CD38_ANTIBODY": "anti cd38|daratumumab|isatuximab|cd38 antibod*|cd38 monoclonal|darzalex|cd38 directed|"
    "cd38 targeted",
    "BISPECIFIC_ANTIBODY": "bispecific*|bi specific*|t cell engag*|t cell redirect*|blinatumomab|mosunetuzumab|"
    "glofitamab|epcoritamab|teclistamab|elranatamab|talquetamab|tebentafusp|tarlatamab|odronextamab|tce",
    "BCMA_THERAPY": "bcma*|b cell maturation*|belantamab|idecabtagene|ciltacabtagene|teclistamab|elranatamab",
    "CD33_THERAPY": "gemtuzumab*|cd33*|mylotarg",
    "CD19_THERAPY": "anti cd19|cd19 directed|cd19 car*|tafasitamab|cd19 therapy|blinatumomab|cd19 target*|inebilizumab",
    "CHECKPOINT_INHIBITOR": "checkpoint*|pd 1|pd1|pd l1|pd l2|pdl1|anti pd*|anti programmed|programmed cell death|"
    "programmed death|ctla 4|ctla4|anti ctla*|cytotoxic t lymphocyte associated|nivolumab|pembrolizumab|atezolizumab|"
    "durvalumab|avelumab|ipilimumab|tremelimumab|cemiplimab|dostarlimab|camrelizumab|sintilimab|toripalimab|"
    "tislelizumab|penpulimab|retifanlimab|relatlimab|lag 3|tigit|tim 3|ox 40|ox40|cd137|4 1bb|keytruda|opdivo|"
    "cadonilimab|serplulimab|benmelstobart|t cell costimulat*|costimulat* or checkpoint|immune checkpoint*",
    "CTLA4_INHIBITOR": "ctla 4|ctla4|anti ctla*|ipilimumab|tremelimumab|cytotoxic t lymphocyte associated",
    "CYTOKINE_THERAPY": "interleukin 2|il 2|aldesleukin|interferon*|proleukin|denileukin|cytokine therap*|"
    "immune stimulat*|immunostimulat*|thymosin|thymalfasin|immunostimulant*",
    "CANCER_VACCINE": "cancer vaccine*|tumor vaccine*|tumour vaccine*|peptide vaccine*|sipuleucel*|antitumor vaccine*|"
    "therapeutic vaccine*|anti tumor vaccine*",
    "ONCOLYTIC_VIRUS": "oncolytic*|virotherap*|talimogene*|t vec|tvec|intralesional injection",
    "ADOPTIVE_CELL_THERAPY": "tumor infiltrating lymphocyte*|tumour infiltrating lymphocyte*|adoptive*|til therapy|"
    "tils|cytokine induced killer|nk cell*|natural killer cell*|ctl therapy|t cell receptor therap*|lifileucel|"
    "cik cell*",
    "ANDROGEN_DEPRIVATION": "androgen deprivation*|adt|androgen suppression|castrat*|orchiectom*|orchidectom*|lhrh*|"
    "gnrh*|luteinizing hormone releas*|gonadotropin releas*|gonadotrophin releas*|goserelin|leuprol*|leuprorelin|"
    "triptorelin|degarelix|relugolix|buserelin|histrelin|antiandrogen*|anti androgen*|bicalutamide|flutamide|"
    "nilutamide|abiraterone|enzalutamide|apalutamide|darolutamide|zoladex|lupron|androgen blockade|hormone ablation|"
    "androgen ablation|medical castration|surgical castration",
    "ANDROGEN_RECEPTOR_INHIBITOR": "abiraterone|enzalutamide|apalutamide|darolutamide|bicalutamide|flutamide|"
    "nilutamide|antiandrogen*|anti androgen*|androgen receptor*|novel hormonal|arpi|arsi|cyp17*",
    "GNRH": "gnrh*|lhrh*|luteinizing hormone releas*|gonadotropin releas*|goserelin|leuprol*|leuprorelin|triptorelin|"
    "degarelix|relugolix|elagolix|nafarelin|ovarian suppression|ovarian ablation|ovarian function suppression|"
    "buserelin",
    "AROMATASE_INHIBITOR": "aromatase*|letrozole|anastrozole|exemestane|arimidex|femara|aromasin|nsai",
    "TAMOXIFEN": "tamoxifen|serm|raloxifene|toremifene|selective estrogen receptor modulator*|bazedoxifene|clomiphene|"
    "lasofoxifene",
    "ENDOCRINE_THERAPY": "endocrine therap*|endocrine treatment*|endocrine resistan*|endocrine sensitiv*|"
    "adjuvant endocrine|hormonal therap*|antihormonal|hormonotherap*|hormonal treatment*|anti hormonal",
    "BONE_MODIFYING": "bisphosphonate*|denosumab|zoledron*|pamidron*|zometa|xgeva|bone modifying|bone targeted|"
    "alendron*|risedron*|ibandron*|rank ligand|rankl*|osteonecrosis of the jaw|osteonecrosis of jaw|onj",
    "JAW_OSTEONECROSIS": "osteoradionecrosis|onj|mronj|jaw osteonecrosis|osteonecrosis of the jaw|osteonecrosis of jaw",
    "STEREOTACTIC_RADIOTHERAPY": "stereotactic*|sbrt|sabr|radiosurg*|gamma knife|cyberknife|fsrt|"
    "hypofractionated stereotactic",
    "WHOLE_BRAIN_RADIOTHERAPY": "whole brain|wbrt|prophylactic cranial|hippocampal avoidance|cranial irradiation|"
    "cranial radi*|craniospinal|brain radiotherap*|brain radiation",
    "BRACHYTHERAPY": "brachytherap*|seed implant*|iodine 125 seed*|hdr brachy*|intracavitary brachy*|"
    "radioactive seed*|iodine seed*",
    "THORACIC_RADIOTHERAPY": "thoracic radi*|chest radi*|lung radi*|mediastinal radi*|thoracic irradiat*|"
    "chest wall irradiat*|thoracic rt|radiotherapy to the chest|radiation to the chest|radiotherapy to the thorax|"
    "radiation to the thorax|radiation to the lung|radiation pneumonitis|chest wall radi*|v20|lung v20|mantle radi*",
    "PELVIC_RADIOTHERAPY": "pelvic radi*|pelvic irradiat*|pelvic rt|radiotherapy to the pelvis|"
    "radiation to the pelvis|abdominopelvic radi*|radiation to the abdomen|radiotherapy to the pelvic|abdominal radi*|"
    "whole pelvis|pelvic or abdominal|salvage radi*|prostate bed|previous pelvic radi*|radiation therapy to the pelvis",
    "REIRRADIATION": "reirradiat*|re irradiat*|prior radiation to|prior radiotherapy to|previous radiotherapy to|"
    "previous irradiation to|previously irradiated|prior irradiation to|previous radiation to|radiation field*|"
    "radiotherapy field*|treatment field*|treatment volume|prior radiotherapy in|prior radiation therapy to|"
    "within the radiation",
    "PALLIATIVE_RADIOTHERAPY": "palliative radi*|palliative rt|palliative irradiat*|palliative limited field|"
    "radiotherapy for pain|radiation for pain|focal radi*|limited field",
    "TOTAL_BODY_IRRADIATION": "total body irradiat*|total lymphoid|total nodal|total marrow",
    "RADIOEMBOLISATION": "radioemboli*|sirt|selective internal|yttrium*|y 90|y90|sir spheres|therasphere|tare",
    "LOCOREGIONAL_THERAPY": "tace|taci|chemoemboli*|transarterial*|trans arterial|haic|hepatic arterial infusion|"
    "hepatic artery infusion|radiofrequency ablat*|rfa|microwave ablat*|mwa|cryoablat*|cryotherap*|cryosurg*|"
    "percutaneous ethanol|ethanol injection|tumor ablation|local ablat*|ablative treatment|hifu|"
    "high intensity focused|focused ultrasound|radioemboli*|locoregional therap*|local therap*|loco regional therap*|"
    "liver directed|electrochemotherap*|laser ablation|thermal ablat*|irreversible electroporation",
    "TACE": "tace|chemoemboli*|transarterial*|haic|hepatic arterial infusion|hepatic artery infusion|deb tace",
    "PHOTODYNAMIC_THERAPY": "photodynamic*|aminolevulin*|photosensitizer*|photosensitiser*|verteporfin",
    "RADIOPHARMACEUTICAL": "radiopharmaceutical*|radioligand*|radioimmuno*|radium*|ra 223|strontium*|samarium|"
    "lutetium*|lu 177|177lu|lu psma|prrt|peptide receptor radionuclide|systemic radiation|radiolabel*|radioiodin*|"
    "radioactive iodine|i 131|iodine 131|131i|rai therapy|systemic radionuclide|radionuclide therap*|"
    "therapeutic radionuclide*|radionuclide treatment",
    "EXTERNAL_BEAM": "external beam*|ebrt|imrt|vmat|igrt|intensity modulated|3d crt|conformal|hypofraction*|fiducial*|"
    "linear accelerator*|simulation ct|planning ct|tomotherapy|gy|cgy|dose constraint*|ptv|gtv|target volume|"
    "planning target|clinical target|fractionated radi*|fractionation|altered fractionation",
    "RADIOSENSITIVITY": "ataxia telangiectasia|radiosensitiv*|radiation sensitiv*|"
    "connective tissue disorder* contraindicat*|contraindicat* to radi*|active scleroderma|"
    "hypersensitivity to radiation|sensitivity to radi*|contraindication* for radi*|unable to receive radi*",
    "MASTECTOMY": "mastectom*|lumpectom*|breast conserving|breast conservation|breast surgery|quadrantectom*|"
    "breast reconstruct*|breast implant*|segmental mastectomy|axillary dissection|axillary clearance|alnd|"
    "breast augmentation|mammoplasty|tissue expander*",
    "SENTINEL_NODE": "sentinel*|slnb",
    "PROSTATECTOMY": "prostatectom*|turp|tur p|nerve sparing|prostate surg*|transurethral resection|"
    "neurovascular bundle*",
    "CYSTECTOMY": "turbt|transurethral resection of bladder|urinary diversion|neobladder|ileal conduit|"
    "radical cystectom*|cystectomy|partial cystectomy",
    "NEPHRECTOMY": "nephrectom*|solitary kidney|single kidney|nephroureterectom*",
    "COLECTOMY": "colectom*|hemicolectom*|sigmoidectom*|low anterior resection|anterior resection|abdominoperineal|"
    "total mesorectal|tme|proctectom*|proctocolectom*|ileal pouch|colorectal surger*|colorectal resection|"
    "colon resection|ileostom*|colostom*|stoma|ostomy",
    "GASTRECTOMY": "gastrectom*|d2 lymph*|billroth|gastric resection*|gastric surger*|stomach surger*|"
    "stomach resection|partial gastrectom*|gastrojejunostom*|esophagectom*|oesophagectom*|gastroenterostom*|vagotom*|"
    "pyloroplast*|resection of the stomach|surgery of the stomach|esophagogastric surger*|"
    "upper gastrointestinal surger*",
    "HEPATECTOMY": "hepatectom*|future liver remnant|remnant liver|hepatobiliary surgery|liver resection*|"
    "hepatic resection*|hemihepatectom*|liver surger*|liver remnant|resection of the liver|partial liver|"
    "portal vein embol*|pringle|alpps|hepatic surger*|liver metastasectom*",
    "PANCREATECTOMY": "pancreatectom*|whipple|pancreaticoduoden*|pancreatoduoden*|pancreatic surger*|"
    "pancreatic resection*|pancreatic fistula|distal pancreatectom*|duodenopancreatectom*",
    "LUNG_RESECTION": "lobectom*|pneumonectom*|segmentectom*|wedge resection|thoracoscop*|vats|pulmonary lobectomy|"
    "lung resection*|pulmonary resection*|lung volume reduction|thoracotom*|video assisted thorac*|lung surger*|"
    "pulmonary surger*|thoracic surger*|pulmonary wedge|bullectom*|endobronchial valve*|sublobar",
    "CRANIOTOMY": "craniotom*|awake surgery|brain surgery|neurosurger*|stereotactic biopsy",
    "ENDOSCOPIC_RESECTION": "endoscopic submucosal|esd|endoscopic mucosal|endoscopic resection|endoscopic treatment|"
    "polypectom*",
    "BILIARY_OBSTRUCTION": "biliary obstruct*|bile duct obstruct*|biliary stent*|biliary drain*|biliary stricture*|"
    "obstructive jaundice|ercp|endoscopic retrograde|percutaneous transhepatic|hilar stricture|biliary decompression",
    "MAJOR_SURGERY": "major operation*|surgery within|surgical procedure within|recovered from surgery|"
    "recovery from surgery|open biopsy|significant traumatic|traumatic injury|minor surger*|minor surgical|"
    "anticipation of need for major|major elective surger*|significant surger*|major cardiac surger*|major surg*|"
    "recent surg*|recent major|surgery in the|surgical intervention within|operation within|undergone surg*|"
    "previous surg*|prior surg*|history of surg*|surgical history",
    "WOUND_HEALING": "wound healing|non healing|nonhealing|unhealed|healing wound*|wound dehiscence|serious wound|"
    "delayed healing|poor wound",
    "STEM_CELL_TRANSPLANT": "stem cell transplant*|hsct|bone marrow transplant*|bmt|marrow transplant*|"
    "hematopoietic cell transplant*|haematopoietic stem cell|hematopoietic stem cell|peripheral blood stem|"
    "stem cell rescue|pbsc*|blood and marrow transplant*|asct|allohsct|allo hsct|auto hsct|allosct|ahsct|sct|"
    "haploidentical|cord blood|stem cell support|stem cell infusion",
    "ALLOGENEIC_TRANSPLANT": "allogeneic|allogenic|allo hsct|allohsct|allo hct|allosct|allo sct|allotransplant*|"
    "unrelated donor*|matched donor*|matched related|matched unrelated|haploidentical|haplo|mismatched donor*|"
    "sibling donor*|matched sibling|donor lymphocyte*",
    "AUTOLOGOUS_TRANSPLANT": "autologous stem|autologous transplant*|autologous bone marrow|autologous hematopoietic|"
    "autologous haematopoietic|autologous peripheral|auto hsct|asct|auto sct|autologous hsct|autologous sct|"
    "autotransplant*|autografting|high dose melphalan|high dose chemotherapy|tandem transplant*|ahsct|"
    "stem cell rescue|autologous hct",
    "CORD_BLOOD": "cord blood|umbilical cord blood|ucb|ucbt",
    "HAPLOIDENTICAL": "haploidentical|haplo|mismatched related",
    "HLA_MATCH": "hla identical|hla compatible|hla mismatch*|hla match*|donor available|suitable donor|"
    "available donor|donor search|sibling donor*|unrelated donor*|matched sibling|matched donor*|matched related|"
    "matched unrelated|donor match*|antigen mismatch|histocompatib*|hla haploidentical|identical sibling|"
    "related donor*|willing donor|donor specific antibod*",
    "TRANSPLANT_DONOR": "living donor*|donor age|deceased donor*|donation after|cadaveric|brain dead|kidney donor*|"
    "liver donor*|living related|expanded criteria donor*|donor kidney*|donor organ*|donor must|organ donor*|"
    "cold ischemia|cold ischaemia|donor selection|donor eligib*|abo incompatible|abo compatible|abo blood|brain death",
    "SOLID_ORGAN_TRANSPLANT": "solid organ|organ transplant*|organ allograft*|kidney transplant*|renal transplant*|"
    "liver transplant*|heart transplant*|cardiac transplant*|lung transplant*|transplanted organ|multi organ|"
    "multiorgan transplant*|pancreas transplant*|islet transplant*|kidney pancreas|pancreas allograft*|"
    "simultaneous kidney|simultaneous pancreas|heart lung|liver kidney|kidney and pancreas|major organ transplant*|"
    "organ graft*|organ recipient*",
    "KIDNEY_TRANSPLANT": "kidney transplant*|renal transplant*|kidney allograft*|renal allograft*|kidney graft*|"
    "transplanted kidney|transplant kidney|renal graft*|transplantation of kidney|kidney pancreas|"
    "delayed graft function|allograft nephropathy|kidney recipient*|living donor kidney",
    "LIVER_TRANSPLANT": "liver transplant*|hepatic transplant*|orthotopic liver|olt|liver allograft*|"
    "transplanted liver|liver graft*|living donor liver|ldlt|ddlt|transplantation of the liver|hepatic graft*|"
    "waiting list for liver",
    "HEART_TRANSPLANT": "heart transplant*|cardiac transplant*|heart lung transplant*|cardiac allograft*|"
    "heart allograft*|orthotopic heart|heart and lung transplant*|transplanted heart|waiting list for heart|"
    "heart replacement|cardiactransplant|transplantation of the heart|awaiting heart|heart recipient*|"
    "heart or lung transplant*",
    "LUNG_TRANSPLANT": "lung transplant*|pulmonary transplant*|lung allograft*|clad|heart lung transplant*|"
    "transplantation of lung|bilateral lung|chronic lung allograft",
    "ISLET_TRANSPLANT": "islet transplant*|pancreas transplant*|pancreatic transplant*|pancreas allograft*|"
    "simultaneous pancreas",
    "GRAFT_REJECTION": "graft rejection*|acute rejection|chronic rejection|amr|cellular rejection|"
    "t cell mediated rejection|banff|transplant rejection|allograft rejection|biopsy proven acute rejection|bpar|"
    "rejection|graft failure|graft loss|graft dysfunction|delayed graft function|graft function|allograft nephropathy|"
    "primary nonfunction|poor graft|antibody mediated|donor specific|panel reactive|crossmatch|"
    "acute cellular rejection|humoral rejection|abo incompatible|cross match",
    "SENSITISATION": "pra|panel reactive|crossmatch*|cross match*|donor specific|dsa|cpra|anti hla|hla antibod*",
    "GVHD": "gvhd|graft versus*|graft vs|agvhd|cgvhd|agvh|cgvh",
    "CHRONIC_GVHD": "chronic gvhd|chronic graft versus*|cgvhd|chronic graft vs",
    "ACUTE_GVHD": "acute gvhd|acute graft versus*|agvhd|acute graft vs",
    "CONDITIONING": "conditioning|myeloablat*|reduced intensity|nonmyeloablat*|non myeloablat*|ric regimen|"
    "lymphodeplet*|preparative regimen*|atg|antithymocyte|anti thymocyte|thymoglobulin|busulfan|treosulfan|thiotepa|"
    "t cell deplet*|conditioning regimen*",
    "ANTITHYMOCYTE_GLOBULIN": "atg|antithymocyte|anti thymocyte|thymoglobulin|atgam|basiliximab|lymphocyte depleting|"
    "antilymphocyte|belatacept|alemtuzumab|daclizumab|campath|okt3",
    "CALCINEURIN_INHIBITOR": "calcineurin*|cyclosporin*|ciclosporin*|tacrolimus|cni|voclosporin|fk506|prograf|neoral",
    "MYCOPHENOLATE": "mycophenol*|mmf|cellcept|myfortic|azathioprine|imuran",
    "VENO_OCCLUSIVE_DISEASE": "sinusoidal obstruct*|defibrotide|hepatic veno|veno occlusive liver|"
    "hepatic venoocclusive",
    "DONOR_LYMPHOCYTES": "donor lymphocyte*|dli|donor leukocyte*",
    "STEM_CELL_COLLECTION": "stem cell mobili*|leukapheresis|leukopheresis|apheresis|stem cell collect*|"
    "stem cell harvest*|cd34*|collected stem cells|autologous stem cells stored|bone marrow harvest*|plerixafor|"
    "cell mobilization|cell mobilisation|mobilized peripheral|mobilised peripheral",
    "TRANSPLANT_CANDIDATE": "transplant candidate*|candidate for transplant*|eligible for transplant*|"
    "transplant eligible|transplant ineligible|transplantation ineligible|ineligible for transplant*|"
    "not eligible for transplant*|candidate for autologous|eligible for autologous|eligible for allogeneic|"
    "candidate for allogeneic|waiting list|transplant list|waitlist*|wait list|listed for transplant*|"
    "awaiting transplant*|candidate for stem|candidate for hematopoietic|candidate for hsct|eligible for stem cell|"
    "candidate for high dose",
    "CAR_T": "car t|chimeric antigen|car modified|car nk|tisagenlecleucel|axicabtagene|lisocabtagene|brexucabtagene|"
    "idecabtagene|ciltacabtagene|kymriah|yescarta|obecabtagene|relmacabtagene|gene modified t|genetically modified t|"
    "cart 19|cart19|t cell receptor engineered|engineered t",
    "CYTOKINE_RELEASE": "cytokine release*|icans|neurotoxicity syndrome|immune effector cell|grade crs|severe crs",
    "GENE_THERAPY": "gene therap*|aav*|viral vector*|lentivir*|gene transfer|gene edit*|adeno associated|"
    "adenoassociated|gene modified|crispr|exagamglogene|betibeglogene|replication competent|adenovir* vector",
    "ANTIDRUG_ANTIBODIES": "anti drug antibod*|antidrug antibod*|neutralizing antibod*|neutralising antibod*|"
    "anti mouse|antimouse|hama|haha|murine protein*|mouse protein*|chimeric or humanized|humanized antibod*|"
    "humanised antibod*|murine monoclonal|chinese hamster|cho cell*|recombinant human antibod*|recombinant protein*|"
    "fusion protein*|hypersensitivity to monoclonal|reaction to monoclonal",
    "CYP_INHIBITOR": "cyp3a4 inhibitor*|cyp3a inhibitor*|strong cyp3a*|moderate cyp3a*|inhibitor* of cyp*|"
    "inhibitor* of cytochrome|inhibit cyp*|cyp2d6 inhibitor*|cyp2c8 inhibitor*|cyp1a2 inhibitor*|cyp2c19 inhibitor*|"
    "cyp450 inhibitor*|strong inhibitor*|potent inhibitor*|moderate inhibitor*|strong or moderate inhibitor*|"
    "moderate or strong inhibitor*|ketoconazole|itraconazole|clarithromycin|ritonavir|voriconazole|posaconazole|"
    "telithromycin|nefazodone|indinavir|nelfinavir|saquinavir|cobicistat|grapefruit*|seville|starfruit|star fruit|"
    "pomelo*|azole antifungal*|erythromycin|fluconazole|inhibitors or inducers|cyp3a4 5 inhibitor*|isavuconazole|"
    "troleandomycin",
    "CYP_INDUCER": "cyp3a4 inducer*|cyp3a inducer*|inducer*|strong inducer*|enzyme inducing|enzyme inducer*|eiaed*|"
    "rifamp*|rifabutin|rifapentine|phenytoin|carbamazepine|phenobarb*|wort|hypericum|fosphenytoin|primidone|"
    "oxcarbazepine|induce cyp*|hepatic enzyme inducing|avasimibe",
    "CYP_SUBSTRATE": "cyp3a4 substrate*|cyp3a substrate*|sensitive substrate*|substrate*|narrow therapeutic*|p gp|"
    "p glycoprotein|bcrp|oatp*|oat1|oat3|mate1|cyp2d6 substrate*|metabolized by cyp*|metabolised by cyp*|"
    "metabolized by cytochrome|cyp2c9|cyp2c8|cyp1a2|cyp2b6",
    "GRAPEFRUIT": "grapefruit*|seville|pomelo*|starfruit|star fruit|pomegranate|cranberry|bitter orange*",
    "ACID_REDUCER": "proton pump|ppi|h2 receptor*|h2 antagonist*|h2 blocker*|h2ra*|histamine h2|histamine 2|antacid*|"
    "anti acid*|acid reducing|acid suppress*|gastric ph|omeprazole|esomeprazole|lansoprazole|pantoprazole|rabeprazole|"
    "ranitidine|famotidine|cimetidine|nizatidine|acid lowering|sucralfate|vonoprazan|dexlansoprazole|ph modif*|"
    "acid secretion|tegoprazan|fexuprazan|keverprazan|ilaprazole|gastric acid*|acid blocker*|potassium competitive",
    "QT_DRUG": "prolong the qt*|prolong qt*|prolonging the qt*|qt prolonging|qtc prolonging|qt interval prolonging|"
    "prolong cardiac repolari*|prolongation of the qt interval|drug that prolong*|medication that prolong*|"
    "known to prolong|cause qt*|qt c prolonging|causing qt*|torsade*|torsadogenic|cause torsade*|lengthen qt*|"
    "crediblemeds|risk of torsade*|qt lengthening|cisapride|pimozide|quinidine|sotalol|procainamide|disopyramide|"
    "dofetilide|ibutilide",
    "QT_INTERVAL": "qt|qtc|qtcf|qtcb|long qt|fridericia*|bazett*|prolonged qt*|corrected qt*|repolari*|lqts|torsade*",
    "LIVE_VACCINE": "live vaccin*|live attenuated|live virus|live viral|live or attenuated|attenuated vaccin*|"
    "live bacterial|yellow fever|mmr vaccin*|flumist|oral polio|bcg vaccin*|typhoid vaccin*|intranasal influenza|"
    "attenuated live|live replicating",
    "HERBAL_MEDICINE": "herbal*|herb|chinese medicine*|traditional chinese|tcm|chinese patent|traditional medicine*|"
    "naturopath*|ayurved*|homeopath*|homoeopath*|complementary medicine*|alternative medicine*|alternative therap*|"
    "complementary therap*|st john's|st johns|john's wort|wort|ginkgo|ginseng|botanical*|nutraceut*|kava|"
    "natural medicine*|natural product*|natural remed*|phytotherap*|cbd oil|ephedra|saw palmetto|echinacea|kampo|"
    "folk medicine|proprietary chinese|chinese herb*|curcum*|plant extract*",
    "CHINESE_MEDICINE": "chinese medicine*|chinese herb*|traditional chinese|tcm|chinese patent|proprietary chinese|"
    "kampo|syndrome differentiation",
    "ORAL_ABSORPTION": "affect absorption|impair absorption|alter absorption|absorption of|drug absorption|"
    "interfere with absorption|gastrointestinal absorption|gi absorption|oral absorption|alter the absorption|"
    "affect the absorption|impair the absorption|interfere with the absorption|short bowel|absorb oral|"
    "impairment of gastrointestinal|impaired gastrointestinal|impairment of gi|retain oral|small bowel resection|"
    "inability to swallow|unable to swallow|able to swallow|swallow tablets|swallow capsules|absorption or|"
    "preclude absorption|influence absorption|absorption disorder*|malabsorpt*|short gut|intestinal failure|"
    "teduglutide|impaired absorption|absorption distribution|intestinal absorption|protein losing enteropathy|"
    "maldigestion|sibo|bacterial overgrowth|absorption metabolism|limit absorption|"
    "significantly affect the absorption|enteral absorption|distribution metabolism|metabolism or excretion|"
    "metabolism and excretion|pharmacokinetics of the|affect the pharmacokinetic*|alter the pharmacokinetic*",
    "CARDIOTOXICITY": "cardiac toxic*|cardiotox*|cardio tox*|chemotherapy induced cardiomyopath*|"
    "chemotherapy related cardi*|cancer therapy related cardi*|chemotherapy associated cardi*|cardio oncolog*|ctrcd",
    "ANTIEMETIC": "antiemetic*|anti emetic*|ondansetron|granisetron|palonosetron|aprepitant|fosaprepitant|5 ht3*|nk1*|"
    "nk 1|chemotherapy induced nausea|cinv|emetogenic*|metoclopramide|netupitant|vomiting|nausea|emesis|ponv|"
    "postoperative nausea|post operative nausea|motion sickness|apfel|5 ht3|5ht3",
    "MUCOSITIS": "mucositis|stomatitis|oral ulcer*|xerostomia|dry mouth|aphthous|palifermin",
    "CACHEXIA": "cachexi*|cachectic|sarcopeni*|unintentional weight loss|involuntary weight loss|megestrol|"
    "wasting syndrome",
    "HOT_FLUSHES": "hot flash*|hot flush*|vasomotor",
    "CANCER_PAIN": "cancer pain|breakthrough pain|bone pain|painful metasta*|cancer related pain|tumor pain|"
    "uncontrolled pain|malignant pain",
    "FATIGUE": "fatigue*|asthenia|tiredness|malaise|exhaustion|brief fatigue|lack of energy|myalgic encephalomyel*|"
    "lassitude",
    "PERIPHERAL_NEUROPATHY": "chemotherapy induced peripheral|cipn|sensory neuropath*|peripheral neuropath*|"
    "peripheral sensory|motor neuropath*|peripheral motor",
    "PNEUMONITIS": "pneumonitis|organizing pneumonia|organising pneumonia|bronchiolitis obliterans|radiation pneumon*|"
    "drug induced lung|immune related pneumonitis|alveolitis|acute lung injury from drugs",
    "PALLIATIVE_CARE": "palliative care|hospice|supportive care|best supportive|end of life|comfort care|"
    "terminally ill|terminal illness*|terminal disease",
    "SURVIVORS": "cancer survivor*|childhood cancer|survivorship|completed treatment for|completed active treatment|"
    "completion of primary treatment",
    "ALBUMIN": "albumin|hypoalbumin*|albuminemia|albuminaemia|prealbumin|serum albumin|hypoprotein*|total protein",
    "BILIRUBIN": "bilirubin*|hyperbilirubin*|gilbert*|tbil|tbili|jaundice*|icter*|total bili|conjugated bilirubin|"
    "direct bilirubin|crigler*",
    "TRANSAMINASES": "alt|ast|aminotransferase*|transaminase*|sgot|sgpt|alat|asat|gpt|alanine|aspartate|transaminitis|"
    "liver enzyme*|hepatic enzyme*|liver function test*|lft|liver test*|liver chemistr*|glutamate pyruvate|"
    "hepatic function test*|liver biochem*|liver function abnormal*|abnormal liver function|liver panel|hepatic panel|"
    "liver lab*",
    "ALKALINE_PHOSPHATASE": "alk phos|alp|alkaline phosphat*|ggt|gamma glutamyl*|gammaglutamyl*|gamma gt|cholesta*",
    "CALCIUM": "hypercalc*|corrected calcium|serum calcium|ionized calcium|ionised calcium|calcium corrected|"
    "calcium level*|calcium concentration*|hypocalc*|plasma calcium|blood calcium|calcemia|calcaemia|total calcium|"
    "calcium 8|calcium 10|calcium 11|calcium 12|calcium 2|calcium metabolism|calcium homeostasis|calcium disorder*|"
    "tetany|calcium phosphate metabolism",
    "STEROID_DOSE": "prednisone equivalent*|equivalent of prednis*|10 mg prednis*|mg day prednis*|mg of prednis*|"
    "prednisone or equivalent|physiologic replacement|physiological replacement|adrenal replacement|"
    "inhaled or topical|topical or inhaled|systemic corticosteroid*|systemic steroid*|high dose steroid*|"
    "high dose corticosteroid*|dexamethasone dose|stable dose of dexamethasone|stable or decreasing dose|"
    "prednisolone equivalent*|chronic steroid*|chronic systemic steroid*|steroid dose|replacement steroid*|"
    "mg daily prednis*",
    "PNEUMOCYSTIS_PROPHYLAXIS": "pneumocystis*|pjp|pcp prophylaxis",
    "PROGRESSION": "disease progress*|progressive disease|progressed on|progressed after|progression on|"
    "progression after|progressed during|progressing disease|documented progression|radiographic progression|"
    "progression of disease|evidence of progression",
    "RELAPSED_REFRACTORY": "relapsed or refractory|relapsed refractory|refractory or relapsed|rrmm|primary refractory|"
    "refractory disease|relapsed and refractory|first relapse|second relapse|early relapse|late relapse|refractory to",
    "NEWLY_DIAGNOSED": "newly diagnosed|treatment naive|previously untreated|untreated patients|"
    "no prior treatment for|no prior therapy for|chemotherapy naive|chemo naive|no previous treatment|first diagnosed|"
    "recently diagnosed",
    "PSA": "psa|prostate specific antigen|psadt|prostatic specific antigen",
    "TUMOUR_MARKERS": "cea|carcinoembryonic|ca 19 9|ca19 9|tumor marker*|tumour marker*|serum markers|"
    "alpha fetoprotein|alfa fetoprotein|afp|ca199|ca 125|ca125|ca 15 3|chromogranin|alphafetoprotein|"
    "des gamma carboxy|pivka",
    "EFFUSION": "pleural effusion*|malignant effusion*|malignant ascites|pericardial effusion*|third space|"
    "third spacing|serosal effusion*|peritoneal effusion*|ascites requiring|malignant pleural|paracentes*|"
    "thoracentes*|pleural fluid|cavity effusion*|indwelling pleural|pleurodesis",
    "HISTOLOGICAL_TYPE": "histology|histopatholog*|squamous histology|adenosquamous|poorly differentiated|"
    "well differentiated|signet ring|mucinous|histologic type|histologic subtype|tumor grade|tumour grade|clear cell|"
    "sarcomatoid|squamous cell histology|predominantly squamous|mixed histology|undifferentiated carcinoma|"
    "small cell component",
    "TUMOUR_SIZE": "tumor size*|tumour size*|tumor diameter*|tumour diameter*|tumor volume*|tumour volume*|"
    "lesion size|maximum diameter|maximal diameter|largest diameter|greatest diameter|tumor thickness|"
    "greatest dimension|largest dimension|lesion diameter|maximum dimension|maximum tumor|size of the tumor|"
    "size of tumor|size of the lesion|diameter of the tumor|largest tumor|nodule size",
    "ACTIVE_SURVEILLANCE": "active surveillance|watchful waiting|watch and wait|expectant management",
    "FIVE_ALPHA_REDUCTASE": "5 reductase*|5 ari|5ari|alpha reductase*|finasteride|dutasteride|5ar inhibitor*|5 alpha",
    "MULTIFOCAL_TUMOUR": "multifocal|multicentric|unifocal|bilateral breast|bilateral cancer|multiple tumors|"
    "multiple tumours|multiple lesions|single lesion|solitary lesion|solitary tumor|number of lesions|"
    "number of tumors|number of brain metasta*",
    "SYMPTOMATIC_ANAEMIA": "severe anemia|severe anaemia|symptomatic anemia|symptomatic anaemia|anemia requiring|"
    "chronic anemia|chronic anaemia|pernicious|megaloblastic|anemia of ckd|renal anemia|renal anaemia",
    "URINARY_PROTEIN": "proteinuria|urine protein*|urinary protein*|urine dipstick*|dipstick*|protein creatinine|"
    "24 hour urine protein|upcr|nephrotic",
    "ALOPECIA": "hair loss|scalp cooling|alopeci*|baldness|minoxidil|hair transplant*",
    "EPISTAXIS": "nosebleed*|nose bleed*|hereditary hemorrhagic|hereditary haemorrhagic|hht|epistax*|nasal bleed*",
    "POSTPARTUM_HAEMORRHAGE": "postpartum hemorrhag*|postpartum haemorrhag*|post partum hemorrhag*|"
    "post partum haemorrhag*|pph|placenta previa|placenta praevia|placenta accreta|placental abruption|abruptio*|"
    "uterine atony|carbetocin|uterotonic*|obstetric hemorrhage|obstetric haemorrhage|retained placenta|"
    "antepartum hemorrhage|antepartum haemorrhage|blood loss at delivery",
    "PRIMARY_IMMUNODEFICIENCY": "severe combined|scid|chronic granulomatous|wiskott*|common variable|cvid|igg level*|"
    "serum igg|hyper igm|digeorge|primary immunodef*|primary immune def*|agammaglob*|hypogammaglob*|selective iga|"
    "iga deficien*|congenital immun*|hereditary immun*|inborn error*|xla|hyper ige|ada scid|ataxia telang*",
}
"""Topic to its terms, separated by `|`."""

KINDS: Final[dict[str, str]] = {
    "SECOND_MALIGNANCY": "MALIGNANCY",
    "SOLID_TUMOUR": "MALIGNANCY",
    "LUNG_CANCER": "MALIGNANCY",
    "NSCLC": "LUNG_CANCER",
    "SCLC": "LUNG_CANCER",
    "THYMIC_TUMOUR": "MALIGNANCY",
    "BREAST_CANCER": "MALIGNANCY",
    "DCIS": "BREAST_CANCER",
    "TRIPLE_NEGATIVE": "BREAST_CANCER",
    "PROSTATE_CANCER": "PROSTATE",
    "GLEASON": "PROSTATE_CANCER",
    "COLORECTAL_CANCER": "BOWEL_CANCER",
    "RECTAL_CANCER": "COLORECTAL_CANCER",
    "GASTRIC_CANCER": "BOWEL_CANCER",
    "ESOPHAGEAL_CANCER": "BOWEL_CANCER",
    "PANCREATIC_CANCER": "BOWEL_CANCER",
    "BILIARY_CANCER": "MALIGNANCY",
    "LIVER_CANCER": "MALIGNANCY",
    "BCLC": "LIVER_CANCER",
    "NEUROENDOCRINE_TUMOUR": "MALIGNANCY",
    "HEAD_NECK_CANCER": "MALIGNANCY",
    "NASOPHARYNGEAL_CANCER": "HEAD_NECK_CANCER",
    "OROPHARYNGEAL_CANCER": "HEAD_NECK_CANCER",
    "SALIVARY_TUMOUR": "HEAD_NECK_CANCER",
    "THYROID_CANCER": "MALIGNANCY",
    "MELANOMA": "MALIGNANCY",
    "SKIN_CANCER": "MALIGNANCY",
    "SKIN_SQUAMOUS": "SKIN_CANCER",
    "KAPOSI_SARCOMA": "MALIGNANCY",
    "BLADDER_CANCER": "MALIGNANCY",
    "BCG_THERAPY": "BLADDER_CANCER",
    "KIDNEY_CANCER": "MALIGNANCY",
    "GERM_CELL_TUMOUR": "MALIGNANCY",
    "PENILE_CANCER": "MALIGNANCY",
    "CERVICAL_CANCER": "MALIGNANCY",
    "CERVICAL_SCREENING": "GYNAECOLOGICAL",
    "ENDOMETRIAL_CANCER": "MALIGNANCY",
    "OVARIAN_CANCER": "MALIGNANCY",
    "BRAIN_TUMOUR": "MALIGNANCY",
    "GLIOMA": "BRAIN_TUMOUR",
    "GLIOBLASTOMA": "GLIOMA",
    "PITUITARY_ADENOMA": "ENDOCRINE",
    "SARCOMA": "MALIGNANCY",
    "SOFT_TISSUE_SARCOMA": "SARCOMA",
    "ADRENAL_CANCER": "MALIGNANCY",
    "UNKNOWN_PRIMARY": "MALIGNANCY",
    "HAEMANGIOMA": "SKIN",
    "COLORECTAL_POLYPS": "GASTROINTESTINAL",
    "HEREDITARY_CANCER": "MALIGNANCY",
    "FANCONI_ANAEMIA": "BLOOD_COUNTS",
    "TUBEROUS_SCLEROSIS": "GENETIC",
    "LYMPHOMA": "HAEMATOLOGICAL_MALIGNANCY",
    "HODGKIN_LYMPHOMA": "LYMPHOMA",
    "NON_HODGKIN_LYMPHOMA": "LYMPHOMA",
    "BURKITT_LYMPHOMA": "NON_HODGKIN_LYMPHOMA",
    "CUTANEOUS_LYMPHOMA": "LYMPHOMA",
    "LEUKAEMIA": "HAEMATOLOGICAL_MALIGNANCY",
    "ACUTE_MYELOID_LEUKAEMIA": "LEUKAEMIA",
    "PROMYELOCYTIC_LEUKAEMIA": "LEUKAEMIA",
    "ACUTE_LYMPHOBLASTIC_LEUKAEMIA": "LEUKAEMIA",
    "CHRONIC_LYMPHOCYTIC_LEUKAEMIA": "LEUKAEMIA",
    "CHRONIC_MYELOID_LEUKAEMIA": "LEUKAEMIA",
    "PHILADELPHIA_CHROMOSOME": "BIOMARKER",
    "MYELODYSPLASTIC_SYNDROME": "HAEMATOLOGICAL_MALIGNANCY",
    "CMML": "HAEMATOLOGICAL_MALIGNANCY",
    "MYELOPROLIFERATIVE_NEOPLASM": "HAEMATOLOGICAL_MALIGNANCY",
    "MYELOFIBROSIS": "MYELOPROLIFERATIVE_NEOPLASM",
    "POLYCYTHAEMIA_VERA": "MYELOPROLIFERATIVE_NEOPLASM",
    "MASTOCYTOSIS": "BLOOD_COUNTS",
    "MYELOMA": "HAEMATOLOGICAL_MALIGNANCY",
    "PLASMA_CELL_LEUKAEMIA": "MYELOMA",
    "SMOULDERING_MYELOMA": "MYELOMA",
    "MYELOMA_PROTEIN": "MYELOMA",
    "AMYLOIDOSIS": "CARDIOMYOPATHY",
    "WALDENSTROM": "LYMPHOMA",
    "HAIRY_CELL_LEUKAEMIA": "LEUKAEMIA",
    "BPDCN": "HAEMATOLOGICAL_MALIGNANCY",
    "HAEMOPHAGOCYTOSIS": "BLOOD_COUNTS",
    "PTLD": "LYMPHOMA",
    "DOWN_SYNDROME": "GENETIC",
    "RESIDUAL_DISEASE": "BLASTS",
    "CYTOGENETIC_RISK": "BIOMARKER",
    "LEUKAEMIA_GENES": "BIOMARKER",
    "INDUCTION": "CHEMOTHERAPY",
    "HYPERLEUKOCYTOSIS": "BLOOD_COUNTS",
    "CNS_LEUKAEMIA": "BRAIN_METASTASES",
    "SPLENOMEGALY": "SPLEEN",
    "LDH": "LABORATORY",
    "SICKLE_CELL": "ANEMIA",
    "THALASSAEMIA": "ANEMIA",
    "HAEMOGLOBINOPATHY": "ANEMIA",
    "IRON_DEFICIENCY": "ANEMIA",
    "HAEMOLYTIC_ANAEMIA": "ANEMIA",
    "G6PD": "ANEMIA",
    "APLASTIC_ANAEMIA": "BLOOD_COUNTS",
    "PNH": "BLOOD_COUNTS",
    "ERYTHROPOIETIN": "ANEMIA",
    "GROWTH_FACTORS": "BLOOD_COUNTS",
    "THROMBOPOIETIN_AGONIST": "PLATELETS",
    "TRANSFUSION": "BLOOD_PRODUCTS",
    "TRANSFUSION_DEPENDENCE": "TRANSFUSION",
    "PLASMA_EXCHANGE": "BLOOD_PRODUCTS",
    "LYMPHOCYTES": "BLOOD_COUNTS",
    "CYTOPENIA": "BLOOD_COUNTS",
    "PORPHYRIA": "METABOLIC_INBORN",
    "HAEMOPHILIA": "COAGULATION",
    "FACTOR_DEFICIENCY": "COAGULATION",
    "BLEEDING_DISORDER": "COAGULATION",
    "HAEMORRHAGE": "COAGULATION",
    "COAGULATION_TESTS": "COAGULATION",
    "GASTROINTESTINAL_BLEEDING": "GASTROINTESTINAL",
    "HAEMOPTYSIS": "LUNG",
    "INTRACRANIAL_HAEMORRHAGE": "STROKE",
    "VENOUS_THROMBOEMBOLISM": "THROMBOSIS",
    "PULMONARY_EMBOLISM": "THROMBOSIS",
    "PORTAL_VEIN_THROMBOSIS": "THROMBOSIS",
    "ARTERIAL_THROMBOSIS": "THROMBOSIS",
    "THROMBOPHILIA": "THROMBOSIS",
    "ANTIPHOSPHOLIPID": "THROMBOSIS",
    "VENA_CAVA_FILTER": "THROMBOSIS",
    "WARFARIN": "ORAL_ANTICOAGULANT",
    "HEPARIN": "ANTICOAGULANT",
    "DOAC": "ORAL_ANTICOAGULANT",
    "ANTIPLATELET": "ANTICOAGULANT",
    "ASPIRIN": "ANTIPLATELET",
    "P2Y12_INHIBITOR": "ANTIPLATELET",
    "DUAL_ANTIPLATELET": "ANTIPLATELET",
    "GLYCOPROTEIN_INHIBITOR": "ANTIPLATELET",
    "TRANEXAMIC_ACID": "COAGULATION",
    "HYPERVISCOSITY": "BLOOD_COUNTS",
    "EGFR_MUTATION": "DRIVER_GENE",
    "ALK": "DRIVER_GENE",
    "ROS1": "DRIVER_GENE",
    "KRAS": "DRIVER_GENE",
    "BRAF": "DRIVER_GENE",
    "HER2": "DRIVER_GENE",
    "MET": "DRIVER_GENE",
    "RET": "DRIVER_GENE",
    "NTRK": "DRIVER_GENE",
    "FGFR": "DRIVER_GENE",
    "IDH": "BIOMARKER",
    "BRCA": "BIOMARKER",
    "PIK3CA": "DRIVER_GENE",
    "MICROSATELLITE_INSTABILITY": "BIOMARKER",
    "PD_L1": "BIOMARKER",
    "HORMONE_RECEPTOR": "BIOMARKER",
    "HPV": "INFECTION",
    "EBV": "INFECTION",
    "PSMA": "BIOMARKER",
    "AFP": "BIOMARKER",
    "TARGET_ANTIGEN": "BIOMARKER",
    "HLA_TYPE": "GENETIC",
    "DPD_DEFICIENCY": "GENETIC",
    "TNM_STAGE": "STAGE",
    "LYMPH_NODES": "STAGE",
    "METASTATIC_DISEASE": "STAGE",
    "BONE_METASTASES": "METASTATIC_DISEASE",
    "LIVER_METASTASES": "METASTATIC_DISEASE",
    "VISCERAL_METASTASES": "METASTATIC_DISEASE",
    "OLIGOMETASTASES": "METASTATIC_DISEASE",
    "LEPTOMENINGEAL_DISEASE": "BRAIN_METASTASES",
    "SPINAL_CORD_COMPRESSION": "NERVOUS_SYSTEM",
    "LOCALLY_ADVANCED": "STAGE",
    "TUMOUR_INVASION": "MALIGNANCY",
    "GI_PERFORATION": "GASTROINTESTINAL",
    "BOWEL_OBSTRUCTION": "GASTROINTESTINAL",
    "TUMOUR_TISSUE": "SAMPLE",
    "RESPONSE_CRITERIA": "MEASURABLE_DISEASE",
    "RESECTION_MARGIN": "RESECTABILITY",
    "STANDARD_THERAPY_EXHAUSTED": "PRIOR_THERAPY",
    "IMMUNE_ADVERSE_EVENT": "TOXICITY",
    "ANTHRACYCLINE": "CHEMOTHERAPY",
    "PLATINUM": "CHEMOTHERAPY",
    "TAXANE": "CHEMOTHERAPY",
    "FLUOROPYRIMIDINE": "CHEMOTHERAPY",
    "GEMCITABINE": "CHEMOTHERAPY",
    "TOPOISOMERASE_INHIBITOR": "CHEMOTHERAPY",
    "ALKYLATING_AGENT": "CHEMOTHERAPY",
    "TEMOZOLOMIDE": "ALKYLATING_AGENT",
    "CYCLOPHOSPHAMIDE": "ALKYLATING_AGENT",
    "VINCA_ALKALOID": "CHEMOTHERAPY",
    "MITOMYCIN": "CHEMOTHERAPY",
    "CYTARABINE": "CHEMOTHERAPY",
    "HYPOMETHYLATING_AGENT": "CHEMOTHERAPY",
    "PURINE_ANALOGUE": "CHEMOTHERAPY",
    "HYDROXYUREA": "CHEMOTHERAPY",
    "ANTIMETABOLITE_FOLATE": "CHEMOTHERAPY",
    "ASPARAGINASE": "CHEMOTHERAPY",
    "PROTEASOME_INHIBITOR": "CHEMOTHERAPY",
    "IMMUNOMODULATORY_IMIDE": "CHEMOTHERAPY",
    "CHEMORADIOTHERAPY": "RADIOTHERAPY",
    "NEOADJUVANT": "CHEMOTHERAPY",
    "ADJUVANT": "CHEMOTHERAPY",
    "EGFR_INHIBITOR": "TARGETED_THERAPY",
    "ALK_INHIBITOR": "TARGETED_THERAPY",
    "HER2_THERAPY": "TARGETED_THERAPY",
    "VEGF_INHIBITOR": "TARGETED_THERAPY",
    "BEVACIZUMAB": "VEGF_INHIBITOR",
    "BRAF_MEK_INHIBITOR": "TARGETED_THERAPY",
    "KRAS_INHIBITOR": "TARGETED_THERAPY",
    "CDK4_6_INHIBITOR": "TARGETED_THERAPY",
    "PARP_INHIBITOR": "TARGETED_THERAPY",
    "BCR_ABL_INHIBITOR": "TARGETED_THERAPY",
    "BTK_INHIBITOR": "TARGETED_THERAPY",
    "PI3K_AKT_INHIBITOR": "TARGETED_THERAPY",
    "MTOR_INHIBITOR": "TARGETED_THERAPY",
    "BCL2_INHIBITOR": "TARGETED_THERAPY",
    "JAK_INHIBITOR": "BIOLOGICS",
    "ANTIBODY_DRUG_CONJUGATE": "TARGETED_THERAPY",
    "CD20_ANTIBODY": "TARGETED_THERAPY",
    "CD38_ANTIBODY": "TARGETED_THERAPY",
    "BISPECIFIC_ANTIBODY": "IMMUNOTHERAPY",
    "BCMA_THERAPY": "TARGETED_THERAPY",
    "CD33_THERAPY": "TARGETED_THERAPY",
    "CD19_THERAPY": "TARGETED_THERAPY",
    "CHECKPOINT_INHIBITOR": "IMMUNOTHERAPY",
    "CTLA4_INHIBITOR": "CHECKPOINT_INHIBITOR",
    "CYTOKINE_THERAPY": "IMMUNOTHERAPY",
    "CANCER_VACCINE": "IMMUNOTHERAPY",
    "ONCOLYTIC_VIRUS": "IMMUNOTHERAPY",
    "ADOPTIVE_CELL_THERAPY": "CELL_THERAPY",
    "ANDROGEN_DEPRIVATION": "HORMONE_THERAPY",
    "ANDROGEN_RECEPTOR_INHIBITOR": "ANDROGEN_DEPRIVATION",
    "GNRH": "HORMONE_THERAPY",
    "AROMATASE_INHIBITOR": "HORMONE_THERAPY",
    "TAMOXIFEN": "HORMONE_THERAPY",
    "ENDOCRINE_THERAPY": "HORMONE_THERAPY",
    "BONE_MODIFYING": "BONE",
    "JAW_OSTEONECROSIS": "OSTEONECROSIS",
    "STEREOTACTIC_RADIOTHERAPY": "RADIOTHERAPY",
    "WHOLE_BRAIN_RADIOTHERAPY": "RADIOTHERAPY",
    "BRACHYTHERAPY": "RADIOTHERAPY",
    "THORACIC_RADIOTHERAPY": "RADIOTHERAPY",
    "PELVIC_RADIOTHERAPY": "RADIOTHERAPY",
    "REIRRADIATION": "RADIOTHERAPY",
    "PALLIATIVE_RADIOTHERAPY": "RADIOTHERAPY",
    "TOTAL_BODY_IRRADIATION": "RADIOTHERAPY",
    "RADIOEMBOLISATION": "LOCOREGIONAL_THERAPY",
    "TACE": "LOCOREGIONAL_THERAPY",
    "RADIOPHARMACEUTICAL": "RADIOTHERAPY",
    "EXTERNAL_BEAM": "RADIOTHERAPY",
    "RADIOSENSITIVITY": "RADIOTHERAPY",
    "MASTECTOMY": "SURGERY",
    "SENTINEL_NODE": "LYMPH_NODES",
    "PROSTATECTOMY": "PROSTATE",
    "CYSTECTOMY": "SURGERY",
    "NEPHRECTOMY": "KIDNEY",
    "COLECTOMY": "GASTROINTESTINAL",
    "GASTRECTOMY": "GASTROINTESTINAL",
    "HEPATECTOMY": "LIVER",
    "PANCREATECTOMY": "PANCREAS",
    "LUNG_RESECTION": "LUNG",
    "CRANIOTOMY": "NERVOUS_SYSTEM",
    "ENDOSCOPIC_RESECTION": "GASTROINTESTINAL",
    "BILIARY_OBSTRUCTION": "GALLBLADDER",
    "MAJOR_SURGERY": "SURGERY",
    "WOUND_HEALING": "WOUND",
    "STEM_CELL_TRANSPLANT": "TRANSPLANT",
    "ALLOGENEIC_TRANSPLANT": "STEM_CELL_TRANSPLANT",
    "AUTOLOGOUS_TRANSPLANT": "STEM_CELL_TRANSPLANT",
    "CORD_BLOOD": "STEM_CELL_TRANSPLANT",
    "HAPLOIDENTICAL": "ALLOGENEIC_TRANSPLANT",
    "HLA_MATCH": "TRANSPLANT",
    "TRANSPLANT_DONOR": "TRANSPLANT",
    "SOLID_ORGAN_TRANSPLANT": "TRANSPLANT",
    "KIDNEY_TRANSPLANT": "TRANSPLANT",
    "LIVER_TRANSPLANT": "TRANSPLANT",
    "HEART_TRANSPLANT": "TRANSPLANT",
    "LUNG_TRANSPLANT": "TRANSPLANT",
    "ISLET_TRANSPLANT": "SOLID_ORGAN_TRANSPLANT",
    "GRAFT_REJECTION": "TRANSPLANT",
    "SENSITISATION": "TRANSPLANT",
    "GVHD": "TRANSPLANT",
    "CHRONIC_GVHD": "GVHD",
    "ACUTE_GVHD": "GVHD",
    "CONDITIONING": "TRANSPLANT",
    "ANTITHYMOCYTE_GLOBULIN": "IMMUNODEFICIENCY",
    "CALCINEURIN_INHIBITOR": "IMMUNODEFICIENCY",
    "MYCOPHENOLATE": "IMMUNODEFICIENCY",
    "VENO_OCCLUSIVE_DISEASE": "LIVER",
    "DONOR_LYMPHOCYTES": "TRANSPLANT",
    "STEM_CELL_COLLECTION": "TRANSPLANT",
    "TRANSPLANT_CANDIDATE": "TRANSPLANT",
    "CAR_T": "CELL_THERAPY",
    "CYTOKINE_RELEASE": "TOXICITY",
    "GENE_THERAPY": "CELL_THERAPY",
    "ANTIDRUG_ANTIBODIES": "ANTIBODIES",
    "CYP_INHIBITOR": "CYP",
    "CYP_INDUCER": "CYP",
    "CYP_SUBSTRATE": "CYP",
    "GRAPEFRUIT": "CYP",
    "ACID_REDUCER": "GASTROINTESTINAL",
    "QT_DRUG": "ARRHYTHMIA",
    "QT_INTERVAL": "ECG",
    "LIVE_VACCINE": "VACCINATION",
    "HERBAL_MEDICINE": "SUPPLEMENTS",
    "CHINESE_MEDICINE": "HERBAL_MEDICINE",
    "ORAL_ABSORPTION": "GASTROINTESTINAL",
    "CARDIOTOXICITY": "CARDIOMYOPATHY",
    "ANTIEMETIC": "GASTROINTESTINAL",
    "MUCOSITIS": "DENTAL",
    "CACHEXIA": "WEIGHT",
    "HOT_FLUSHES": "GYNAECOLOGICAL",
    "CANCER_PAIN": "PAIN",
    "PERIPHERAL_NEUROPATHY": "NEUROPATHY",
    "PNEUMONITIS": "INTERSTITIAL_LUNG",
    "PALLIATIVE_CARE": "LIFE_EXPECTANCY",
    "SURVIVORS": "MALIGNANCY",
    "ALBUMIN": "LABORATORY",
    "BILIRUBIN": "LIVER",
    "TRANSAMINASES": "LIVER",
    "ALKALINE_PHOSPHATASE": "LIVER",
    "CALCIUM": "ELECTROLYTES",
    "STEROID_DOSE": "STEROIDS",
    "PNEUMOCYSTIS_PROPHYLAXIS": "INFECTION",
    "PROGRESSION": "RELAPSE",
    "RELAPSED_REFRACTORY": "RELAPSE",
    "NEWLY_DIAGNOSED": "PRIOR_THERAPY",
    "PSA": "PROSTATE",
    "TUMOUR_MARKERS": "MALIGNANCY",
    "EFFUSION": "FLUID",
    "HISTOLOGICAL_TYPE": "DIAGNOSIS",
    "TUMOUR_SIZE": "MALIGNANCY",
    "FIVE_ALPHA_REDUCTASE": "PROSTATE",
    "MULTIFOCAL_TUMOUR": "MALIGNANCY",
    "SYMPTOMATIC_ANAEMIA": "ANEMIA",
    "URINARY_PROTEIN": "KIDNEY",
    "ALOPECIA": "SKIN",
    "EPISTAXIS": "ENT",
    "POSTPARTUM_HAEMORRHAGE": "PREGNANCY",
    "PRIMARY_IMMUNODEFICIENCY": "IMMUNODEFICIENCY",
}
"""Topics that are a kind of another, of this module or of a second one."""

NAMES: Final[dict[str, str]] = {
    "SECOND_MALIGNANCY": "another malignancy",
    "NSCLC": "non-small cell lung cancer",
    "SCLC": "small cell lung cancer",
    "DCIS": "DCIS",
    "TRIPLE_NEGATIVE": "triple-negative breast cancer",
    "GLEASON": "Gleason score",
    "ESOPHAGEAL_CANCER": "oesophageal cancer",
    "BCLC": "BCLC stage",
    "NEUROENDOCRINE_TUMOUR": "neuroendocrine tumours",
    "SKIN_SQUAMOUS": "squamous cell carcinoma of the skin",
    "BCG_THERAPY": "BCG therapy",
    "CERVICAL_SCREENING": "cervical dysplasia and screening",
    "HEREDITARY_CANCER": "hereditary cancer syndromes",
    "FANCONI_ANAEMIA": "inherited marrow failure",
    "PROMYELOCYTIC_LEUKAEMIA": "acute promyelocytic leukaemia",
    "PHILADELPHIA_CHROMOSOME": "Philadelphia chromosome",
    "CMML": "chronic myelomonocytic leukaemia",
    "MASTOCYTOSIS": "mast cell and eosinophilic disease",
    "MYELOMA": "myeloma and plasma cell disease",
    "PLASMA_CELL_LEUKAEMIA": "other plasma cell disease",
    "MYELOMA_PROTEIN": "measurable myeloma protein",
    "WALDENSTROM": "Waldenström's macroglobulinaemia",
    "BPDCN": "BPDCN",
    "HAEMOPHAGOCYTOSIS": "haemophagocytic lymphohistiocytosis",
    "PTLD": "PTLD",
    "DOWN_SYNDROME": "Down syndrome",
    "RESIDUAL_DISEASE": "minimal residual disease",
    "CNS_LEUKAEMIA": "leukaemia of the central nervous system",
    "LDH": "LDH",
    "SICKLE_CELL": "sickle cell disease",
    "G6PD": "G6PD deficiency",
    "APLASTIC_ANAEMIA": "bone marrow failure",
    "PNH": "PNH and microangiopathies",
    "ERYTHROPOIETIN": "erythropoiesis-stimulating agents",
    "GROWTH_FACTORS": "haematopoietic growth factors",
    "THROMBOPOIETIN_AGONIST": "thrombopoietin receptor agonists",
    "HAEMORRHAGE": "bleeding",
    "COAGULATION_TESTS": "INR and clotting times",
    "ANTIPHOSPHOLIPID": "antiphospholipid syndrome",
    "VENA_CAVA_FILTER": "the vena cava",
    "WARFARIN": "vitamin K antagonists",
    "DOAC": "direct oral anticoagulants",
    "ANTIPLATELET": "antiplatelet drugs",
    "P2Y12_INHIBITOR": "P2Y12 inhibitors",
    "DUAL_ANTIPLATELET": "dual antiplatelet therapy",
    "GLYCOPROTEIN_INHIBITOR": "glycoprotein IIb/IIIa inhibitors",
    "TRANEXAMIC_ACID": "antifibrinolytics",
    "URIC_ACID": "gout and uric acid",
    "EGFR_MUTATION": "EGFR",
    "ALK": "ALK",
    "ROS1": "ROS1",
    "KRAS": "RAS",
    "BRAF": "BRAF",
    "HER2": "HER2",
    "MET": "MET",
    "RET": "RET",
    "NTRK": "NTRK",
    "FGFR": "FGFR",
    "IDH": "IDH",
    "BRCA": "BRCA",
    "PIK3CA": "PIK3CA",
    "PD_L1": "PD-L1 expression",
    "HPV": "HPV",
    "EBV": "Epstein-Barr virus",
    "PSMA": "PSMA",
    "AFP": "alpha-fetoprotein",
    "TARGET_ANTIGEN": "antigens on the tumour",
    "HLA_TYPE": "HLA type",
    "DPD_DEFICIENCY": "DPD deficiency",
    "TNM_STAGE": "TNM stage",
    "METASTATIC_DISEASE": "metastases",
    "TUMOUR_INVASION": "invasion of vessels or organs",
    "GI_PERFORATION": "perforation of the gut",
    "STANDARD_THERAPY_EXHAUSTED": "standard therapy is exhausted",
    "IMMUNE_ADVERSE_EVENT": "immune-related adverse events",
    "ANTHRACYCLINE": "anthracyclines",
    "PLATINUM": "platinum compounds",
    "TAXANE": "taxanes",
    "FLUOROPYRIMIDINE": "fluoropyrimidines",
    "TOPOISOMERASE_INHIBITOR": "topoisomerase inhibitors",
    "ALKYLATING_AGENT": "alkylating agents",
    "VINCA_ALKALOID": "vinca alkaloids",
    "HYPOMETHYLATING_AGENT": "hypomethylating agents",
    "PURINE_ANALOGUE": "purine analogues",
    "ANTIMETABOLITE_FOLATE": "antifolates",
    "RETINOIC_ACID": "retinoids and arsenic",
    "PROTEASOME_INHIBITOR": "proteasome inhibitors",
    "IMMUNOMODULATORY_IMIDE": "thalidomide and its kind",
    "NEOADJUVANT": "neoadjuvant therapy",
    "ADJUVANT": "adjuvant therapy",
    "EGFR_INHIBITOR": "EGFR inhibitors",
    "ALK_INHIBITOR": "ALK inhibitors",
    "HER2_THERAPY": "HER2-directed therapy",
    "VEGF_INHIBITOR": "VEGF inhibitors",
    "BRAF_MEK_INHIBITOR": "BRAF and MEK inhibitors",
    "KRAS_INHIBITOR": "KRAS inhibitors",
    "CDK4_6_INHIBITOR": "CDK4/6 inhibitors",
    "PARP_INHIBITOR": "PARP inhibitors",
    "BCR_ABL_INHIBITOR": "BCR-ABL inhibitors",
    "BTK_INHIBITOR": "BTK inhibitors",
    "PI3K_AKT_INHIBITOR": "PI3K and AKT inhibitors",
    "MTOR_INHIBITOR": "mTOR inhibitors",
    "BCL2_INHIBITOR": "BCL-2 inhibitors",
    "JAK_INHIBITOR": "JAK inhibitors",
    "ANTIBODY_DRUG_CONJUGATE": "antibody-drug conjugates",
    "CD20_ANTIBODY": "anti-CD20 antibodies",
    "CD38_ANTIBODY": "anti-CD38 antibodies",
    "BISPECIFIC_ANTIBODY": "bispecific antibodies",
    "BCMA_THERAPY": "BCMA-directed therapy",
    "CD33_THERAPY": "CD33-directed therapy",
    "CD19_THERAPY": "CD19-directed therapy",
    "CHECKPOINT_INHIBITOR": "immune checkpoint inhibitors",
    "CTLA4_INHIBITOR": "CTLA-4 inhibitors",
    "CYTOKINE_THERAPY": "cytokines and interferons",
    "CANCER_VACCINE": "cancer vaccines",
    "ONCOLYTIC_VIRUS": "oncolytic viruses",
    "ANDROGEN_RECEPTOR_INHIBITOR": "antiandrogens",
    "GNRH": "GnRH analogues",
    "AROMATASE_INHIBITOR": "aromatase inhibitors",
    "TAMOXIFEN": "selective oestrogen receptor modulators",
    "BONE_MODIFYING": "bone-modifying agents",
    "JAW_OSTEONECROSIS": "osteonecrosis of the jaw",
    "WHOLE_BRAIN_RADIOTHERAPY": "cranial radiotherapy",
    "REIRRADIATION": "irradiation of the same place",
    "LOCOREGIONAL_THERAPY": "local therapy of tumours",
    "TACE": "chemoembolisation",
    "EXTERNAL_BEAM": "external radiotherapy",
    "RADIOSENSITIVITY": "contraindications to radiotherapy",
    "MASTECTOMY": "breast surgery",
    "COLECTOMY": "bowel resection",
    "MAJOR_SURGERY": "earlier surgery",
    "WOUND_HEALING": "healing of wounds",
    "STEM_CELL_TRANSPLANT": "stem cell transplantation",
    "HLA_MATCH": "the donor and the match",
    "TRANSPLANT_DONOR": "the donor of an organ",
    "ISLET_TRANSPLANT": "pancreas or islet transplantation",
    "SENSITISATION": "antibodies against the graft",
    "GVHD": "graft-versus-host disease",
    "CHRONIC_GVHD": "chronic graft-versus-host disease",
    "ACUTE_GVHD": "acute graft-versus-host disease",
    "CONDITIONING": "conditioning for transplantation",
    "ANTITHYMOCYTE_GLOBULIN": "antibodies against T cells",
    "CALCINEURIN_INHIBITOR": "calcineurin inhibitors",
    "MYCOPHENOLATE": "mycophenolate and azathioprine",
    "VENO_OCCLUSIVE_DISEASE": "hepatic veno-occlusive disease",
    "DONOR_LYMPHOCYTES": "donor lymphocyte infusion",
    "STEM_CELL_COLLECTION": "collection of stem cells",
    "TRANSPLANT_CANDIDATE": "candidates for transplantation",
    "CAR_T": "CAR-T cells",
    "CYTOKINE_RELEASE": "cytokine release and neurotoxicity",
    "ANTIDRUG_ANTIBODIES": "antibodies to drugs, reactions to proteins",
    "CYP_INHIBITOR": "CYP inhibitors",
    "CYP_INDUCER": "CYP inducers",
    "CYP_SUBSTRATE": "substrates of CYP enzymes and transporters",
    "ACID_REDUCER": "drugs that reduce stomach acid",
    "QT_DRUG": "drugs that prolong QT",
    "QT_INTERVAL": "QT interval",
    "LIVE_VACCINE": "live vaccines",
    "ORAL_ABSORPTION": "absorption of the drug",
    "ANTIEMETIC": "nausea and antiemetics",
    "SURVIVORS": "cancer survivors",
    "STEROID_DOSE": "systemic steroids and their dose",
    "PNEUMOCYSTIS_PROPHYLAXIS": "pneumocystis",
    "RELAPSED_REFRACTORY": "relapsed or refractory disease",
    "NEWLY_DIAGNOSED": "newly diagnosed or untreated disease",
    "PSA": "PSA",
    "EFFUSION": "effusions",
    "TUMOUR_SIZE": "size of the tumour",
    "FIVE_ALPHA_REDUCTASE": "5-alpha-reductase inhibitors",
    "MULTIFOCAL_TUMOUR": "number of tumours",
    "SYMPTOMATIC_ANAEMIA": "severe or other anaemia",
    "URINARY_PROTEIN": "protein in the urine",
    "EPISTAXIS": "nosebleeds",
    "POSTPARTUM_HAEMORRHAGE": "obstetric haemorrhage",
}
"""What a report calls a topic; one that is not here is its own name in lower case."""
