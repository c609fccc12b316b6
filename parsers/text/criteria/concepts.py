"""The vocabulary of limits: every concept that a criterion may put a limit on, and the words that name it.

Words are in lower case and set apart by bars; a space in a word stands for a hyphen too, and a plural "s" is
understood. The longest word wins, so "gestational age" is no age and "birth weight" no weight. A longer name that holds
a shorter one of the same concept ("serum creatinine") need not be listed.
"""

import re
from typing import Final, Literal

from parsers.text.criteria.units import UNITS


class Concept:
    """A concept and what may be said of it.

    A measure has a number, in a unit of one of its `families` or, but for `unit_needed`, without one. A grade has a
    step of its `scale`, which is in order. A state is present or absent. A decoy hides a concept without being one.
    Of each there is one in the vocabulary: two names of one concept have the same.
    """

    def __init__(
        self,
        name: str,
        kind: Literal["measure", "grade", "state", "decoy"],
        families: frozenset[str] = frozenset(),
        *,
        unit_needed: bool = False,
        scale: tuple[str, ...] = (),
    ) -> None:
        self.name = name
        self.kind = kind
        self.families = families
        self.unit_needed = unit_needed
        self.scale = scale


# CONCEPT (families of its units; "unit needed" where a bare number says nothing): words.
_MEASURES: Final = """
AGE (time): age | aged | aging | chronological age
GESTATIONAL_AGE (time): gestational age | gestation | weeks gestation | gestational | weeks of gestation | ga
POSTNATAL_AGE (time): postnatal age | chronologic age of infant | postnatal
BMI (body mass index): bmi | body mass index | bodymass index | quetelet index | body mass indices
WEIGHT (mass): body weight | weight | bodyweight | weigh | weighing | body mass | weighed
BIRTH_WEIGHT (mass): birth weight | birthweight
HEIGHT (length): height | body height | stature
BSA (area): body surface area | bsa
WAIST (length): waist | abdominal circumference
WEIGHT_LOSS (percent, mass): weight loss | loss of body weight | lost weight | loss of weight
BODY_FAT (percent): body fat | percent body fat
PARITY (): parity
LIFE_EXPECTANCY (time, unit needed): life expectancy | expected survival | predicted survival | life expectance |
    lifespan | life span | anticipated survival | expected lifespan | predicted life expectancy | anticipated life
    expectancy | limit survival | survival | projected survival | expected to live | anticipated life span | predicted
    life span | limits survival | limiting survival | limit life expectancy | projected life expectancy | expected
    life
DISEASE_DURATION (time, unit needed): disease duration | duration of disease | duration of illness | duration of
    diabetes | diabetes duration | time since diagnosis | illness duration | duration of disorder | duration of the
    disease | duration of the illness | disease history | time from diagnosis | duration of hypertension | duration of
    ed | duration of asthma | duration of copd | years since diagnosis | duration of als | diagnosed | diagnosis |
    history of | erectile dysfunction | ed | initial diagnosis | first diagnosis | date of diagnosis | disease onset |
    onset of disease | known | documented
SYMPTOM_DURATION (time, unit needed): onset of chest pain | onset of acute stroke | onset of ischemic stroke | onset
    of ischemic symptoms | onset of the symptoms | symptom duration | duration of symptoms | duration of pain | pain
    duration | symptom onset | onset of symptoms | symptoms | duration of symptom | headache history | duration of
    headache | pain for | onset of pain | duration of the symptoms | onset of stroke | stroke onset
PACK_YEARS (tobacco): pack years | pack year | cumulative smoking | history of smoking | smoking | tobacco use
CIGARETTES (smoking): cigarettes | cigarette | smoke | smoker
ALCOHOL (drinking): alcohol | drinks | drinking | drunken | consumption of alcohol | alcoholic beverages
CAFFEINE (dose, excretion): caffeine
IQ (): iq | intelligence quotient | full scale iq
EDUCATION (time): education | years of education | schooling | formal education
TEMPERATURE (temperature): body temperature | temperature | fever | axillary temperature | oral temperature | tympanic
    temperature | febrile | pyrexia
ANC (count, multiple): neutropenia | anc | neutrophils | neutrophil | granulocyte count | granulocytes | agc |
    absolute neutrophilic count | neutrophile count | neutrophiles | ne#
WBC (count, multiple): white blood cell | leukopenia | wbc | leukocytes | leucocytes | white blood count | white cell
    count | white cells | leukocyte | leucocyte | white blood corpuscles
PLT (count, multiple): thrombocytopenia | platelets | platelet | plt | thrombocyte count | thrombocytes
HB (level, multiple): hemoglobin | haemoglobin | anemia | anaemia | hb | hgb | hg
HEMATOCRIT (percent): hematocrit | haematocrit | hct | packed cell volume | pcv
LYMPHOCYTES (count, percent, multiple): lymphocytes | alc | lymphocyte
EOSINOPHILS (count, percent, multiple): eosinophils | eosinophil | eos
MONOCYTES (count, percent): monocyte count | monocytes
CD4 (count, percent): cd4 | cd4 count | cd4 cell count | cd4+ count | cd4+ | cd4 cells | cd4 lymphocyte count | cd4+
    cell count | cd4+ t cell count | cd4 t cell count | cd4+ t cells | cd4+ lymphocyte count | cd4 t lymphocyte count
CD34 (count): cd34 | cd34+ cells | cd34+
RETICULOCYTES (count, percent, multiple): reticulocyte count | reticulocytes
BLASTS (percent, count): blasts | bone marrow blasts | marrow blasts | peripheral blasts | leukemic blasts | blast |
    myeloblasts | peripheral blood blasts
PLASMA_CELLS (percent): plasma cells | bone marrow plasma cells | clonal plasma cells | clonal bone marrow plasma
    cells
MCV (volume): mcv | mean corpuscular volume
INR (multiple, percent): inr | international normalised ratio | prothrombin time inr | pt inr | pt/inr | prothrombin
    time (inr | prothrombin time/international normalized ratio | international ratio | normalized ratio | prothrombin
    ratio | international standardized ratio | prothrombin time international normalized ratio | international
    normalized ratio (inr) of prothrombin time
PT (short time, multiple, percent, unit needed): pt | pro time | prothrombin | protime
PTT (short time, multiple, percent, unit needed): partial thromboplastin time | aptt | ptt | partial prothrombin time
    | activated partial thrombin time | activated thromboplastin time
THROMBIN_TIME (short time, multiple): thrombin time | tt
FIBRINOGEN (level, multiple): fibrinogen | fib
D_DIMER (level, multiple): d dimer | ddimer
ANTITHROMBIN (percent): antithrombin
FACTOR_VIII (percent, level): factor viii | fviii
FACTOR_IX (percent, level): factor ix | fix activity
ALT (level, multiple): alanine aminotransferase | alt | sgpt | alanine transaminase | alanine amino transferase | gpt
    | alat | alanin aminotransferase | alt/sgpt | glutamic pyruvic transaminase | alanine transferase | alanine
    aminotransaminase | alanine amino transaminase | glutamate pyruvate transaminase | aminoalanine transferase
AST (level, multiple): aspartate aminotransferase | ast | sgot | aspartate transaminase | aspartate amino transferase
    | got | asat | aspartic transaminase | ast/sgot | aspartic aminotransferase | glutamic oxaloacetic transaminase |
    aspartate transferase | aspartate aminotransaminase | aspirate aminotransferase | aspertate aminotransferase |
    aspartate amino transaminase | glutamic oxalacetic transaminase | glutamate oxaloacetate transaminase | asparate
    aminotransferase | asparagine aminotransferase
TRANSAMINASES (level, multiple): transaminases | transaminase | aminotransferases | aminotransferase | hepatic
    transaminases | liver enzymes | hepatic enzymes | liver function tests | lfts | liver function test | lft |
    hepatic transaminase | liver enzyme | hepatic enzyme | alanine and aspartate aminotransferase
ALP (level, multiple): alkaline phosphatase | alp | alk phos | ap | alkp | alkphos | alk. phos. | alkaline phosphate |
    sap
BILIRUBIN (level, multiple): bilirubin | tbil | t bili | tbili | t. bili | bili | tbl | stb | bil | t.bilirubin | t
    bilirubin | t bil | t.bil
DIRECT_BILIRUBIN (level, multiple, percent): direct bilirubin | conjugated bilirubin | isolated bilirubin direct |
    dbil | conjugated serum bilirubin
INDIRECT_BILIRUBIN (level, multiple): indirect bilirubin | unconjugated bilirubin
GGT (level, multiple): gamma glutamyl transferase | ggt | gamma gt | gamma glutamyl transpeptidase | γ gt | ggtp |
    gamma glutamyltransferase | gamma glutamyltranspeptidase
LDH (level, multiple): lactate dehydrogenase | ldh | lactic dehydrogenase | lactic acid dehydrogenase
ALBUMIN (level, multiple): albumin | alb
TOTAL_PROTEIN (level): total protein | serum protein
AMMONIA (level, multiple): ammonia
ALPHA_FETOPROTEIN (level, multiple): alpha fetoprotein | afp | alpha foetoprotein | α fetoprotein
MELD (): meld | model for end stage liver disease | model of end stage liver disease
CHILD_PUGH_SCORE (): child pugh score | child turcotte pugh score | ctp score | child pugh points | cpt score |
    child's pugh score | child pugh's score
FIB4 (): fib 4 | fib 4 index | fib 4 score | fibrosis 4
LIVER_STIFFNESS (pressure): liver stiffness | fibroscan | lsm | transient elastography
LIVER_FAT (percent): liver fat | hepatic fat | mri pdff | hepatic steatosis | pdff
LILLE (): lille score | lille model
MADDREY (): maddrey | maddrey's discriminant function | discriminant function | mdf
HVPG (pressure): hepatic venous pressure gradient | hvpg
CREATININE (level, multiple): creatinine | creatinin | cr | scr | creat | screat | creatine
CRCL (clearance): creatinine clearance | crcl | ccr | clcr | cr cl | cockcroft gault | ccl | cr clearance | creatinine
    cl | clearance of creatinine | cl cr | clearance creatinine | creatine clearance | crc | endogenous creatinine
    clearance | urinary creatinine clearance | calculated clearance | creat clearance | ecrcl
EGFR (clearance, flow index): egfr | gfr | estimate glomerular filtration rate | egfrcreatinine | mdrd | glomerular
    filtration | mgfr | glomerular filtrate | glomerular filtrating rate | estimated glomerular function rate | renal
    filtration rate
BUN (level, multiple): bun | urea
URINE_PROTEIN (level, excretion, urine ratio): urine protein | proteinuria | urinary protein | 24 hour urine protein |
    24h urine protein | 24 hour protein | 24 hour urinary protein | protein in urine | 24 hours proteinuria | 24 hour
    proteinuria | 24 hour protein urine
UPCR (urine ratio): upcr | urine protein creatinine ratio | urine protein to creatinine ratio | protein creatinine
    ratio | protein to creatinine ratio | protein/creatinine ratio | urinary protein creatinine ratio | upc | urinary
    protein to creatinine ratio | up/c | urinary protein/creatinine ratio | protein:creatinine ratio
UACR (urine ratio): uacr | albumin creatinine ratio | albumin to creatinine ratio | albumin/creatinine ratio | acr |
    urinary albumin to creatinine ratio | urinary albumin creatinine ratio | urinary albumin/creatinine ratio |
    albuminuria | macroalbuminuria | microalbuminuria | albumin:creatinine ratio | albumin excretion rate | urinary
    albumin
URINE_OUTPUT (volume, urine flow, excretion): urine output | diuresis | urinary output | urine volume | urine
    production | residual urine output
URIC_ACID (level, multiple): uric acid | sua | urate
CYSTATIN_C (level): cystatin c
KT_V (): kt/v | kt / v | spkt/v | ktv | single pool kt/v | sp kt/v
URR (percent): urr | urea reduction ratio
POTASSIUM (level, multiple): potassium | k+ | serum k | hyperkalemia | hypokalemia | hyperkalaemia | hypokalaemia
SODIUM (level, multiple): sodium | na+ | serum na | hyponatremia | hypernatremia | hyponatraemia
CALCIUM (level, multiple): calcium | hypercalcemia | albumin corrected calcium | hypocalcemia | hypercalcaemia |
    adjusted serum calcium | albumin adjusted serum calcium | albumin corrected serum calcium
IONIZED_CALCIUM (level): ionized calcium | ionised calcium
MAGNESIUM (level, multiple): magnesium | hypomagnesemia
PHOSPHATE (level, multiple): phosphate | phosphorus | phosphorous | hyperphosphatemia | inorganic phosphate
BICARBONATE (level): bicarbonate | hco3
PH (): arterial ph | ph | venous ph
LACTATE (level, multiple): lactate | lactic acid | arterial lactate
OSMOLALITY (osmolality): osmolality
FASTING_GLUCOSE (level, multiple): fasting plasma glucose | fpg | fasting glucose | fasting blood glucose | fasting
    blood sugar | fbg | fbs | fasting serum glucose | fasting venous plasma glucose | fasting sugar | fasting glycemia
    | fasting self measured plasma glucose | fasting capillary glucose | fasting venous glucose
GLUCOSE (level, multiple): glucose | blood sugar | random glucose | hyperglycemia | random blood glucose |
    hypoglycemia | hypoglycaemia | glycemia | glycaemia | random plasma glucose | capillary glucose | 2 hour plasma
    glucose | capillary blood glucose | hyperglycaemia
OGTT (level): ogtt | oral glucose tolerance test | 2 hour glucose | 2 h glucose | 2 hour ogtt | postprandial glucose |
    postprandial blood glucose | 2 hour postprandial glucose | 2h pg | 2 hour postprandial blood glucose
HBA1C (percent, level): hba1c | hemoglobin a1c | haemoglobin a1c | a1c | glycated hemoglobin | glycosylated hemoglobin
    | glycosylated haemoglobin | glycated haemoglobin | hba1c level | hgba1c | hb a1c | hgb a1c | glycohemoglobin |
    hba1 | glycosylated hb | hemoglobin a1c level | a1c level | hba1c value | glycosylated hemoglobin a1c |
    glycohemoglobin a1c | hemoglobin hba1c | glycosolated hemoglobin | haemoglobin a1 | hba1 c | hbalc | a1c value |
    glycosylated hemoglobin hba1c | glycated haemoglobin a1c | glycated hemoglobin a1c | glycosylated haemoglobin a1c
    | hemoglobin a1 | hemoglobin a1 c | hb1ac | hba 1c | hba1c% | a1c%
FRUCTOSAMINE (level): fructosamine
C_PEPTIDE (level, multiple): c peptide | stimulated c peptide
INSULIN (level): fasting insulin | serum insulin | fasting plasma insulin | insulin level
HOMA_IR (): homa | homeostatic model assessment
TRIGLYCERIDES (level, multiple): triglycerides | triglyceride | tg | hypertriglyceridemia | trigs
LDL (level, multiple): ldl | ldl cholesterol | low density lipoprotein cholesterol | low density lipoprotein | ldlc |
    low density lipid cholesterol
HDL (level, multiple): hdl | hdl cholesterol | high density lipoprotein cholesterol | high density lipoprotein
NON_HDL (level): non hdl cholesterol | non hdl | non high density lipoprotein cholesterol
CHOLESTEROL (level, multiple): cholesterol | tc | hypercholesterolemia
LIPOPROTEIN_A (level): lipoprotein(a) | lp(a) | lipoprotein a | lpa | lipoprotein (a)
APOB (level): apolipoprotein b | apob | apo b
FERRITIN (level, multiple): ferritin
TSAT (percent): transferrin saturation | tsat | iron saturation
IRON (level): serum iron | iron level
VITAMIN_D (level): vitamin d | 25 hydroxyvitamin d | 25(oh)d | 25 oh vitamin d | serum 25(oh)d | 25 hydroxy vitamin d
    | 25(oh) vitamin d | 25 ohd | 25(oh)d3 | 25 hydroxy vit d
VITAMIN_B12 (level): vitamin b12 | b12 | vitamin b 12 | serum b12 | cobalamin
FOLATE (level): folate | folic acid level
HOMOCYSTEINE (level): homocysteine
CRP (level, multiple): c reactive protein | crp | hs crp | hscrp | high sensitivity c reactive protein | high
    sensitivity crp | high sensitive c reactive protein
ESR (): erythrocyte sedimentation rate | esr | sedimentation rate | sed rate
PROCALCITONIN (level): procalcitonin | pct
IL6 (level, multiple): interleukin 6 | il 6 | serum il 6
IGE (level): ige | immunoglobulin e
IGG (level, multiple): igg | immunoglobulin g
CK (level, multiple): creatine kinase | ck | cpk | creatine phosphokinase | creatinine kinase | serum creatine kinase
    | creatinine phosphokinase | creatine phospho kinase
CK_MB (level, multiple): ck mb | ckmb | creatine kinase mb
TROPONIN (level, multiple): troponin | hs troponin | ctnt | ctni | cardiac troponin | high sensitivity troponin | hs
    ctnt | hstnt | tnt | hs tnt | hs tni
AMYLASE (level, multiple): amylase
LIPASE (level, multiple): lipase
PSA (level, multiple): psa | prostate specific antigen | prostatic specific antigen
PSA_DOUBLING_TIME (time): psa doubling time | psadt | psa dt | prostate specific antigen doubling time
CEA (level, multiple): cea | carcinoembryonic antigen
CA125 (level, multiple): ca 125 | ca125 | cancer antigen 125
CA19_9 (level, multiple): ca 19 9 | ca19 9 | carbohydrate antigen 19 9
HCG (level, multiple): hcg | beta hcg | b hcg | beta human chorionic gonadotropin | human chorionic gonadotropin | β
    hcg | quantitative hcg | human chorionic gonadotrophin
TESTOSTERONE (level, multiple): testosterone | tt level | am testosterone | castrate level
FREE_TESTOSTERONE (level): free testosterone | bioavailable testosterone
ESTRADIOL (level, multiple): estradiol | e2 | oestradiol | estradiol e2 | 17 beta estradiol
FSH (level, multiple): fsh | follicle stimulating hormone | follicular stimulating hormone
LH (level, multiple): lh | luteinizing hormone | luteinising hormone
AMH (level): amh | anti mullerian hormone | anti müllerian hormone | antimullerian hormone
PROLACTIN (level, multiple): prolactin | hyperprolactinemia
PROGESTERONE (level): progesterone level | serum progesterone
TSH (level, multiple): tsh | thyroid stimulating hormone | thyrotropin | thyrotrophin
FT4 (level, multiple): free t4 | ft4 | free thyroxine | thyroxine | t4 | total t4 | serum t4
FT3 (level, multiple): free t3 | ft3 | free triiodothyronine | total t3 | t3 | triiodothyronine
PTH (level, multiple): pth | parathyroid hormone | ipth
CORTISOL (level, multiple): cortisol | am cortisol | urinary free cortisol
IGF1 (level, multiple): igf 1 | insulin like growth factor 1 | igf i | insulin like growth factor i
GH (level): growth hormone | gh
CALCITONIN (level): calcitonin
M_PROTEIN (level, excretion): m protein | monoclonal protein | m spike | paraprotein | serum monoclonal paraprotein |
    myeloma protein | serum m component
FREE_LIGHT_CHAIN (level): free light chain | involved free light chain | flc | involved flc | sflc | dflc | light
    chain | involved serum free light chain
HIV_RNA (viral load, level): hiv rna | hiv viral load | hiv 1 rna | plasma hiv 1 rna | plasma hiv 1 viral load | hiv 1
    viral load | viral load | hiv 1 rna level
HBV_DNA (viral load, level): hbv dna | hbv viral load | hepatitis b virus dna | hepatitis b dna | hepatitis b viral
    load
HCV_RNA (viral load, level): hcv rna | hcv viral load | hepatitis c virus rna | hcv ribonucleic acid | hepatitis c
    viral load
LVEF (percent, multiple): lvef | ejection fraction | left ventricle ejection fraction | lv ejection fraction | ef |
    cardiac ejection fraction | left ventricular ejection factor | lv ef | lef | left ventricle ef | echocardiographic
    ejection fraction | left ventricular systolic ejection fraction | left venticular ejection fraction
RVEF (percent): rvef | right ventricular ejection fraction
LVFS (percent): fractional shortening | shortening fraction | lvfs | sf
QTC (short time): qtc | qtcf | qtcb | qt/qtc | heart rate corrected qt interval | qt | qt interval corrected for heart
    rate | prolonged qtc | prolonged qt interval | fridericia's corrected qt interval | bazett corrected qt interval |
    fridericia corrected qt interval | electrocardiogram qtc
QRS (short time): qrs | qrsd | intrinsic qrs
PR_INTERVAL (short time): pr | pq interval
SBP (pressure): systolic blood pressure | sbp | systolic bp | systolic | mssbp | sesbp | systolic arterial pressure |
    systolic arterial blood pressure | sitsbp | systemic systolic blood pressure
DBP (pressure): diastolic blood pressure | dbp | diastolic bp | diastolic | msdbp | sedbp | diastolic arterial
    pressure | diastolic arterial blood pressure | sitdbp
BP (pressure): blood pressure | bp | arterial pressure | hypertension | arterial hypertension | arterial blood
    pressure | systemic hypertension | uncontrolled hypertension | hypotension | arterial hypotension | supine blood
    pressure | b.p.
MAP (pressure): mean arterial pressure | map | mean blood pressure | mean arterial blood pressure | mean bp
PULSE_PRESSURE (pressure): pulse pressure
HEART_RATE (rate): heart rate | hr | pulse | heartbeat | heart beat | sinus heart rate | ventricular rate |
    bradycardia | tachycardia | sinus bradycardia | sinus tachycardia | ventricular response | heart frequency | heart
    rhythm rate | cardiac frequency | sinus rhythm rate | sinus rate
MPAP (pressure): mpap | pulmonary artery mean pressure | pulmonary artery pressure | pap | pulmonary arterial pressure
    | pulmonary hypertension mpap
PASP (pressure): pulmonary artery systolic pressure | pasp | pulmonary arterial systolic pressure | systolic pulmonary
    artery pressure | spap | rvsp | right ventricular systolic pressure | systolic pulmonary arterial pressure |
    pulmonary systolic pressure | pulmonary systolic blood pressure | psap
PADP (pressure): pulmonary artery diastolic pressure | padp | dpap | diastolic pulmonary artery pressure | diastolic
    pulmonary arterial pressure | pulmonary arterial diastolic pressure | pdap
PCWP (pressure): pcwp | pulmonary capillary wedge pressure | pawp | pulmonary artery wedge pressure | wedge pressure |
    capillary wedge pressure | pulmonary arterial wedge pressure | pulmonary artery occlusion pressure | paop | pwp |
    pulmonary wedge pressure | paw
LVEDP (pressure): lvedp | end diastolic pressure | lv end diastolic pressure | left ventricular filling pressure
LAP (pressure): left atrial pressure | lap
RAP (pressure): right atrial pressure | rap | mrap | central venous pressure | cvp
PVR (resistance): pvr | pulmonary vascular resistance | pvri
CARDIAC_INDEX (flow index): cardiac index | ci
CARDIAC_OUTPUT (clearance): cardiac output
LVMI (body index): lvmi | lvm index | left ventricle mass index | left ventricular mass | lv mass
LAVI (body index, volume): lavi | indexed left atrial volume | indexed la volume | la volume | left atrial volume |
    maximum left atrial volume index | lav | left atrium volume index
LA_DIAMETER (length, body index): la diameter | left atrial diameter | left atrium diameter | lad diameter | left
    atrial size | left atrial dimension | la width diameter | la width | la length | left atrial enlargement | la
    dimension | la size | left atrium size | left atrial (la) diameter | left atrium (la) diameter | la) diameter | la
    width (diameter) | left atrial antero posterior diameter | la anteroposterior diameter
LA_AREA (area): la area | left atrial area | left atrium area
LVEDD (length, body index): lvedd | left ventricular end diastolic dimension | lvidd | lv end diastolic diameter |
    lveddi | lvdd | lv end diastolic dimension | end diastolic diameter | lvid
LVESD (length, body index): lvesd | left ventricular end systolic dimension | lvids | end systolic diameter | lv end
    systolic diameter
LVEDV (volume, body index): lvedv | edv | lv end diastolic volume | end diastolic volume | lvedvi
LVESV (volume, body index): lvesv | left ventricular end systolic volume | esv | lvesvi
WALL_THICKNESS (length): wall thickness | septal thickness | lv wall thickness | posterior wall thickness |
    interventricular septum | septal wall thickness | interventricular septal thickness | maximal wall thickness |
    septum thickness | ivs | lv posterior wall thickness | maximum wall thickness | end diastolic wall thickness |
    maximal left ventricular wall thickness | maximum left ventricular wall thickness | lv thickness
E_E (): e/e' | e/e | septal e/e' | lateral e/e' | e/e` | e/em | e/ea | mitral e/e' ratio | e / e' | medial e/e'
E_PRIME (velocity): e' | septal e' | lateral e' | medial e' | mitral annular e' velocity
E_A (): e/a | mitral e/a ratio
TR_VELOCITY (velocity): tr velocity | tricuspid regurgitation velocity | tricuspid regurgitation peak velocity |
    tricuspid regurgitant velocity | tr peak velocity | tr vmax
TAPSE (length): tapse | tricuspid annular plane systolic excursion
GLS (percent): gls | global longitudinal strain | lv global longitudinal strain | longitudinal strain
AORTIC_VALVE_AREA (area): aortic valve area | ava | valve area | effective orifice area | aortic valve orifice area |
    eoa | valve orifice area
MITRAL_VALVE_AREA (area): mitral valve area | mva
EROA (area): effective regurgitant orifice area | eroa | ero
AORTIC_GRADIENT (pressure): aortic gradient | aortic valve gradient | lvot gradient | gradient | transvalvular
    gradient | left ventricular outflow tract gradient | pressure gradient | mean aortic pressure gradient
JET_VELOCITY (velocity): jet velocity | aortic jet velocity | aortic valve velocity | peak velocity | maximum aortic
    velocity | vmax
STENOSIS (percent): stenosis | diameter stenosis | coronary stenosis | luminal stenosis | stenosis diameter | coronary
    artery stenosis | luminal narrowing | carotid stenosis | renal artery stenosis | lumen stenosis | narrowing |
    carotid artery stenosis | stenoses | luminal diameter stenosis | angiographic stenosis | stenotic lesion |
    obstruction
RER (): rer | respiratory exchange ratio
RVFAC (percent): rvfac | rv fac | fractional area change | rv fractional area change
BCR_ABL (percent): bcr abl | bcr abl1 | bcr abl transcript
MRD (percent): mrd | minimal residual disease | measurable residual disease
CFR (): cfr | coronary flow reserve
FFR (): ffr | fractional flow reserve
VESSEL_DIAMETER (length): vessel diameter | reference vessel diameter | rvd | artery diameter | reference diameter |
    aortic diameter | aneurysm diameter | vein diameter | aneurysm size | vessel size | aortic aneurysm | annulus
    diameter | aortic annulus diameter | abdominal aortic aneurysm
LESION_LENGTH (length): lesion length | target lesion length | length of lesion | segment length
ST_ELEVATION (length, voltage): st elevation | st segment elevation | st depression | st segment depression | st
    segment deviation
ABI (): abi | ankle brachial index | ankle brachial pressure index
BNP (level): bnp | b type natriuretic peptide | brain natriuretic peptide | brain type natriuretic peptide | b
    natriuretic peptide | btype natriuretic peptide | natriuretic peptide
NTPROBNP (level): nt probnp | ntprobnp | nt pro bnp | n terminal pro brain natriuretic peptide | n terminal pro b type
    natriuretic peptide | nt pro b type natriuretic peptide | n terminal pro bnp | pro bnp | probnp | n terminal
    prohormone of brain natriuretic peptide | amino terminal pro b type natriuretic peptide | n terminal prohormone
    brain natriuretic peptide | n terminal probrain natriuretic peptide | n terminal b type natriuretic peptide | nt
    prob type natriuretic peptide | nt pro brain natriuretic peptide | n terminal prohormone b type natriuretic
    peptide | n terminal brain natriuretic peptide | n terminal prob type natriuretic peptide | n terminal probnp | nt
    bnp
PRA (percent, level): plasma renin activity | pra | panel reactive antibody | panel reactive antibodies
CHA2DS2_VASC (): cha2ds2 vasc | cha2ds2 vasc score | chads2 | chads2 score | cha2ds2vasc | cha2ds2vasc score | chads
    vasc | cha₂ds₂ vasc score | cha2ds2 va
HAS_BLED (): has bled
H2FPEF (): h2fpef | h2fpef score | h2 fpef score
HFA_PEFF (): hfa peff
TIMI_RISK (): timi risk score
GRACE (): grace
SYNTAX (): syntax
STS (percent): sts | predicted risk of mortality
EUROSCORE (percent): euroscore | logistic euroscore
SIX_MINUTE_WALK (length): six minute hall walk | 6mhw | 6 minute walk distance | 6mwd | six minute walk distance | 6
    minute walk test | 6mwt | six minute walk test | 6 min walk test | 6 minute walking distance | six minute walk | 6
    minute walk | 6 min walk distance | 6 mwd | 6 mwt | 6mw distance | 6 minutes walk test | 6 minute walking test | 6
    minute walk test distance | six minute walking distance | 6 minute hall walk | walk distance | walking distance |
    6 minute walk test 6mwt | six minute walking test | 6 minute hallway walk
VO2 (uptake, percent): vo2 | peak vo2 | vo2 max | vo2max | peak oxygen consumption | peak oxygen uptake | maximal
    oxygen uptake | maximal oxygen consumption | vo2peak | vo2 peak | max vo2 | pvo2
FEV1 (percent, volume): fev1 | forced expiratory volume in 1 second | forced expiratory volume in one second | force
    expiratory volume 1 | forced expiratory volume 1 | forced expiratory volume | forced expiratory volume in 1 s |
    fev 1 | ppfev1 | fev 1.0 | forced expired volume in 1 second | forced expiratory volume in 1 second fev1 | fev1.0
    | fev1% | fev(1) | ppfev 1 | forced expiratory volume in one second fev1 | fev1 percent | fev₁
FVC (percent, volume): fvc | forced vital capacity | vital capacity | slow vital capacity | svc | forced volume vital
    capacity | vc | fvc%
FEV1_FVC (percent): tiffenau index | fev1/fvc | fev1/fvc ratio | fev1/forced vital capacity |
    forced expiratory volume in 1
    second/forced vital capacity | fev1 to fvc ratio | fev1 fvc | fev1:fvc | fev1/vc | fev1 / fvc | forced expiratory
    volume in 1 second to forced vital capacity ratio | fev 1/fvc | fev₁/fvc | forced expiratory volume in 1 (fev1) /
    forced vital capacity | forced expiratory volume in 1 second (fev1)/forced vital capacity (fvc) | fev1/fvc
    quotient | tiffeneau index | forced expiratory volume in one second (fev1)/forced vital capacity (fvc) | ratio of
    fev1 to fvc | fev1/ fvc | fev1 /fvc
DLCO (percent): dlco | diffusing capacity | diffusion capacity | carbon monoxide diffusing capacity | diffusing
    capacity of the lung for carbon monoxide | diffusing capacity for carbon monoxide | tlco | diffusion capacity of
    the lung for carbon monoxide | diffusing capacity of the lungs for carbon monoxide | dlco% | diffusing capacity of
    carbon monoxide | lung diffusion capacity | diffusion capacity for carbon monoxide | dlcosb | transfer factor
TLC (percent, volume): total lung capacity | tlc
RV (percent): residual volume
PEF (percent, clearance): peak expiratory flow | pef | pefr | peak flow | peak cough flow | pcf | peak cough
    expiratory flow
MIP (pressure, percent): maximal inspiratory pressure | maximum inspiratory pressure | mip | sniff nasal inspiratory
    pressure | snip | pimax
PD20 (dose, level): pd20 | pc20 | methacholine pc20 | pd15
FENO (): feno | fractional exhaled nitric oxide | exhaled nitric oxide
SPO2 (percent): spo2 | oxygen saturation | o2 saturation | sao2 | pulse oximetry | arterial oxygen saturation | o2 sat
    | sat o2 | peripheral oxygen saturation | peripheral capillary oxygen saturation | pulse oxygen saturation |
    oxygen sat | saturation | peripheral blood oxygen saturation | finger pulse oxygen saturation | hypoxemia | finger
    oxygen saturation | spo2 level | arterial saturation | oxyhemoglobin saturation | o2sat | room air saturation |
    arterial oxygen saturation sao2
PAO2 (pressure): pao2 | po2 | partial pressure of oxygen | arterial oxygen tension | arterial partial pressure of
    oxygen | arterial oxygen partial pressure
PACO2 (pressure): paco2 | pco2 | partial pressure of carbon dioxide | arterial carbon dioxide tension | hypercapnia |
    arterial pco2 | partial pressure of arterial carbon dioxide | arterial partial pressure of carbon dioxide
PAO2_FIO2 (pressure): pao2/fio2 | pao2/fio2 ratio | p/f | pao2:fio2 | pao2/ fio2 | pao2/fio2 index | pf ratio | pao2 /
    fio2 | oxygenation index | pao2 fio2 | arterial oxygen partial pressure/fraction of inspired oxygen | p:f ratio |
    po2/fio2
FIO2 (percent): fio2 | fraction of inspired oxygen | inspired oxygen
OXYGEN_FLOW (clearance): supplemental oxygen | oxygen therapy | oxygen flow | oxygen requirement | oxygen
    supplementation | o2 requirement | supplemental o2
RESPIRATORY_RATE (rate): respiratory rate | rr | breathing rate | respiration rate | respiratory frequency | tachypnea
    | breath rate | respirations
PEEP (pressure): peep | positive end expiratory pressure
PLATEAU_PRESSURE (pressure): plateau pressure | airway plateau pressure
AHI (frequency): ahi | apnea hypopnea index | apnoea hypopnoea index | respiratory disturbance index | rdi | oxygen
    desaturation index | odi
CAT (): cat score | copd assessment test
ACQ (): acq | acq 7 | acq 6 | acq 5 | asthma control questionnaire | acq 6 score | acq 7 score
ACT (): asthma control test | act score
KARNOFSKY (percent): karnofsky | kps | karnofsky ps | karnofski | karnofsky/lansky
LANSKY (percent): lansky | lansky performance status | lansky performance score | lps
GCS (): gcs | glasgow
NIHSS (): nihss | nih stroke scale | national institutes of health stroke scale | nih stroke score | national
    institute of health stroke scale | national institute of health stroke score
ASPECTS (): aspects | alberta stroke program early ct score | alberta stroke program early computed tomography score
MMSE (): mmse | mini mental | folstein
MOCA (): moca | montreal cognitive assessment
CDR (): cdr | clinical dementia rating | global cdr
HACHINSKI (): hachinski | rosen modified hachinski
EDSS (): edss | expanded disability status scale | kurtzke
ALSFRS_R (): alsfrs | als functional rating scale | amyotrophic lateral sclerosis functional rating scale
UPDRS (): updrs | unified parkinson's disease rating scale | mds updrs
HAMD (): ham d | hamd | hdrs | hamilton rating scale for depression | hamd 17 | ham d 17 | ham d17 | hrsd | hdrs 17 |
    hamd17 | 17 item hamd | hamd 17 score | hamilton depression | 17 item hamilton depression rating scale | hrsd 17 |
    ham d 21 | hamd 24 | hamd 21 | ham d17 score | 17 item hamilton rating scale for depression | hamilton rating
    scale of depression | ham d17 total score
HAMA (): ham a | hama | hamilton anxiety | hamilton rating scale for anxiety
MADRS (): madrs | montgomery asberg depression rating scale | montgomery åsberg depression rating scale
BDI (): bdi | beck depression inventory
PHQ9 (): phq 9 | phq9 | patient health questionnaire 9 | patient health questionnaire | phq 9 score | phq 8 | phq 8
    score | patient health questionnaire 9 score
GAD7 (): gad 7 | gad7 | generalized anxiety disorder 7 | gad 7 score | generalized anxiety disorder scale
YMRS (): ymrs | young mania rating scale
PANSS (): panss | positive and negative syndrome scale | positive and negative symptom scale
BPRS (): bprs | brief psychiatric rating scale
CGI_S (): cgi | clinical global impression
CGAS (): cgas | children's global assessment scale
GAF (): gaf | global assessment of functioning
ADHD_RS (): adhd rs | adhd rating scale
YBOCS (): y bocs | ybocs | yale brown obsessive compulsive scale | cy bocs
CAPS (): caps score | clinician administered ptsd scale | caps 5 | caps 5 score | caps total score
AUDIT (): alcohol use disorders identification test | audit
ISI (): isi | insomnia severity index
PSQI (): psqi | pittsburgh sleep quality index
ESS (): ess | epworth
FTND (): ftnd | fagerstrom | fagerström
RASS (): rass | richmond agitation sedation scale
EXHALED_CO (): exhaled co | exhaled carbon monoxide | expired carbon monoxide | expired co | carbon monoxide | breath
    co | expired air carbon monoxide | end expiratory carbon monoxide
PAIN (percent, length): vas | visual analog scale | visual analogue scale | pain score | pain intensity | nrs |
    numeric rating scale | numerical rating scale | pain vas | average pain | average daily pain | pain severity |
    nprs | numerical pain rating scale | pain scale | numeric pain scale | pain level | pain nrs | pain rating |
    numeric pain rating | visual analog score | pain on vas | pain on a visual analog scale | worst pain | pain on
    movement | numeric pain score | visual analogue score | 11 point numeric rating scale | numerical pain scale | bpi
    pain score | headache pain
ODI (percent): oswestry | odi score | owestry disability index
NDI (percent): ndi | neck disability index
WOMAC (): womac
HIT6 (): hit 6 | hit 6 score | headache impact test
DAS28 (): das28 | das 28 | disease activity score | das28 crp | das28 esr | das28 crp score | disease activity score
    28 | das28 score | das 28 crp
CDAI (): cdai | crohn's disease activity index | clinical disease activity index
MAYO (): full mayo score | partial mayo score | mayo | adapted mayo score | 3 component mayo score
MAYO_ENDOSCOPY (): endoscopic subscore | mayo endoscopic subscore | endoscopy subscore | mayo endoscopy subscore |
    endoscopic score | sigmoidoscopy score | endoscopy score | mes | mayo endoscopic score
SES_CD (): ses cd | simple endoscopic score for crohn's disease
BASDAI (): basdai | bath ankylosing spondylitis disease activity index
SLEDAI (): sledai | sledai 2k | sledai 2k score | selena sledai | systemic lupus erythematosus disease activity index
TENDER_JOINTS (): tender joint | tjc | painful joints | tjc68 | tender/painful joints | painful/tender joints | tender
    or painful joints | tjc28
SWOLLEN_JOINTS (): swollen joint | sjc | sjc66 | sjc28
PASI (): pasi | psoriasis area and severity index | psoriasis area severity index
EASI (): easi | eczema area and severity index | eczema area severity index
IGA (): iga | investigator's global assessment | investigator global assessment | viga ad | pga score | static
    physician global assessment | spga | physician's global assessment | physician global assessment
SCORAD (): scorad | objective scorad
DLQI (): dlqi | dermatology life quality index
UAS7 (): uas7 | urticaria activity score | uas7 score | weekly urticaria activity score
IPSS (): ipss | international prostate symptom score | i pss | aua symptom index | aua symptom score | aua si | auass
    | aua score | american urological association symptom index | auasi
QMAX (volume): qmax | maximum flow rate | peak flow rate | maximum urinary flow rate | peak urine flow | urinary flow
    rate | max flow rate | q max | uroflow | uroflowmetry
PVR_URINE (volume): post void residual | postvoid residual | pvr urine | post voiding residual | post micturition
    residual | residual urine | pvr volume
PROSTATE_VOLUME (volume, mass): prostate volume | prostate size | prostate gland volume | prostatic volume | prostate
    weight | prostate gland size
GLEASON (): gleason | combined gleason | biopsy gleason score | gleason's score
IIEF (): iief | international index of erectile function | iief 15 | iief 6
IIEF_EF (): iief ef | iief ed | erectile function domain | ef domain | iief erectile function | erectile function
    score | erectile function domain of the iief | erectile function (ef) domain | ef domain of the iief | erectile
    function domain of the international index of erectile function | erectile function domain of iief | iief domain
    score | ef score
IIEF5 (): iief 5 | iief5 | iief 5 score | shim | sexual health inventory for men | international index of erectile
    function 5 | iief 5 questionnaire | abridged iief | sexual health inventory of men
EHS (): ehs | erection hardness score | erection hardness scale | erectile hardness score
IELT (short time, time): ielt | intravaginal ejaculation latency time | ejaculation latency | intravaginal ejaculatory
    latency | ejaculatory latency
PEDT (): pedt | premature ejaculation diagnostic tool
FSFI (): fsfi | female sexual function index | fsds
OABSS (): oabss | overactive bladder symptom score
MICTURITIONS (frequency): micturitions | urinary frequency | voids | micturition
INCONTINENCE_EPISODES (frequency): incontinence episodes | urge incontinence episodes | urgency incontinence episodes
    | urinary incontinence episodes
DAILY_ERECTION_RIGIDITY (percent): rigidity | penile rigidity
PENILE_CURVATURE (angle): penile curvature | curvature | penile angulation | penile deviation
PSV (velocity): psv | peak systolic velocity
HFSS (): nih cpsi | cpsi
KCCQ (): kccq | kansas city cardiomyopathy questionnaire
MLHFQ (): mlhfq | minnesota living with heart failure | mlwhf
SPPB (): sppb | short physical performance battery
GAIT_SPEED (velocity): gait speed | walking speed | usual gait speed
GRIP_STRENGTH (mass): grip strength | handgrip strength | hand grip strength
MFI (): frailty index | clinical frailty scale | frailty score | clinical frailty score | rockwood | cfs | fried
CHARLSON (): charlson | cci
APACHE_II (): apache
SOFA (): sofa | sequential organ failure assessment | qsofa
SAPS_II (): saps
INJURY_SEVERITY (): injury severity score | iss
APGAR (): apgar
BISHOP (): bishop | bishop's score
NRS2002 (): nrs 2002 | nutritional risk screening | nrs2002 | nrs 2002 score
MNA (): mini nutritional assessment | mna
PNI (): prognostic nutritional index
GAIL (percent): gail score | gail risk | gail model
BARTHEL (): barthel
FUGL_MEYER (): fugl meyer | fma
BERG (): berg
BIMS (): brief interview for mental status | bims
VISUAL_ACUITY (letters): visual acuity | bcva | best corrected visual acuity | etdrs | bcdva | cdva | corrected
    distance visual acuity | ucva
IOP (pressure): intraocular pressure | iop | intra ocular pressure
CST (length): central subfield thickness | central retinal thickness | central macular thickness | crt | cst | cmt |
    central foveal thickness | central subfield retinal thickness | retinal thickness | cft | oct central subfield
    thickness
CCT (length): central corneal thickness | cct | corneal thickness | thinnest pachymetry | pachymetry
SPHERICAL_EQUIVALENT (refraction): spherical equivalent | refractive error | myopia | refraction | hyperopia |
    astigmatism | manifest refraction | cycloplegic spherical equivalent | anisometropia | cylinder | refractive
    astigmatism
AXIAL_LENGTH (length): axial length
SCHIRMER (length): schirmer | schirmer's
TBUT (short time): tear break up time | tbut | tear film break up time | tfbut | tear breakup time
OSDI (): osdi | ocular surface disease index
ECD (): endothelial cell density | endothelial cell count | ecd
HEARING (sound): hearing loss | hearing threshold | pure tone average | air conduction threshold | pta
T_SCORE (): t score | bone mineral density t score | bmd t score
COBB (angle): cobb | kyphosis | scoliosis
SEGMENTAL_MOTION (angle, length): segmental motion | range of motion | rom | motion | angular motion | translation |
    translational motion
FLEXION (angle): knee flexion | flexion | varus | valgus | fixed flexion deformity | hallux valgus angle
SPONDYLOLISTHESIS (length): slip | anterolisthesis
LEG_LENGTH (length): leg length discrepancy
TUMOR_SIZE (length, area, volume, unit needed): tumor | tumour | lesion | mass size | nodule | target lesion | maximum
    tumor diameter | largest tumor diameter | fibroid | myoma | size of tumor | measurable lesion | lymph node |
    endometrioma
KI67 (percent): ki 67 | ki67 | ki 67 index | ki 67 proliferation index | mib 1 | ki 67 labeling index
PDL1 (percent): pd l1 | pd l1 expression | tumor proportion score | tps | cps | combined positive score | pd l1 tps |
    pd l1 combined positive score | pd l1 cps | pdl1
BREAST_DENSITY (percent): breast density | mammographic density
BLOOD_LOSS (volume): blood loss | donation | donated | loss of blood | donate blood | donating | significant blood
    loss
ENDOMETRIAL_THICKNESS (length): endometrial thickness | endometrium | endometrial stripe | endometrial lining
CERVICAL_LENGTH (length): cervical length | cervix length | transvaginal cervical length
CERVICAL_DILATION (length): cervical dilation | cervical dilatation | dilatation | cervix dilated
MENSTRUAL_CYCLE (time): menstrual cycle | cycle length
AFC (): antral follicle count | afc | antral follicles
SPERM (count): sperm concentration | sperm count | sperm density
AMENORRHEA (time, unit needed): amenorrhea | amenorrhoea | amenorrheic | amenorrhoeic | spontaneous amenorrhea |
    without menses | without a menstrual period | postmenopausal | post menopausal | post menopause | postmenopause |
    last menstrual period | menopause | menopausal | no menses | no menstruation | last menses | natural amenorrhea |
    absence of menses | cessation of menses | no menstrual period
HEADACHE_DAYS (frequency, time): headache days | migraine days | monthly migraine days | monthly headache days |
    migraine attacks | headaches | attacks | headache attacks | migraines | migraine headache days
SEIZURE_FREQUENCY (frequency): seizure frequency | partial seizures | partial onset seizures | focal seizures |
    countable seizures
RELATIONSHIP_DURATION (time, unit needed): heterosexual relationship | sexual relationship | stable relationship |
    stable heterosexual relationship | monogamous relationship | relationship | stable monogamous relationship | same
    partner | monogamous heterosexual relationship | partner
STABLE_THERAPY (time, unit needed): optimal medical therapy | guideline directed medical therapy | optimal therapy |
    maximally tolerated | optimized therapy | optimized medical therapy | optimal pharmacological therapy | stably
    treated | dose stable | dose has been stable | doses stable | doses have been stable | stable antihypertensive
    therapy | constant dose | stable | steady dose | unchanged dose | stable heart failure therapy | fixed dose
DOOR_TO_TREATMENT (time): time from onset to treatment | onset to treatment time
"""

# CONCEPT (the steps of its scale in order): words. Roman numerals are read as figures.
_GRADES: Final = """
ECOG (0 1 2 3 4): ecog | ecog performance status | eastern cooperative oncology group | performance status | zubrod |
    who performance status | ecog/zubrod | performance score | ecog status | eastern cooperative group | eastern co
    operative oncology group | world health organization performance status | world health organization (who)
    performance status | ecog performance | who ps | who/ecog performance status | ecog/who | gog performance status |
    swog | who performance score | calgb performance status | ps | ecog grade | eastern collaborative oncology group |
    eastern oncology cooperative group | eastern cooperation oncology group
NYHA (1 2 3 4): nyha | new york heart association | new york heart association class | nyha class | nyha functional
    class | new york heart association functional class | nyha classification | new york heart association
    classification | ny functional class | new york heart association functional | new york heart class | new york
    heart association (nyha) class | nyha functional classification | nyha stage | nyha grade | new york heart assoc |
    ny heart association | new york heart failure association | nyha fc | nyha cardiac function
CHILD_PUGH (A B C): child pugh | child turcotte pugh | child pugh class | childs pugh | child's pugh | child pugh's |
    ctp class | child pugh classification | child pugh grade | child pugh stage | child's class | child's | childs |
    child class | childs class | ctp | child turcotte pugh class | child pugh category | cpt class
ASA (1 2 3 4 5): asa | asa class | asa physical status | american society of anesthesiologists | american society of
    anesthesiologists physical status | asa grade | asa classification | american society of anesthesiology | asa
    status | american society of anesthesiologist | american society of anaesthesiologists | american society of
    anesthesiologists class | asa ps | asa physical status classification | american society of anesthesiologists
    classification | american society of anesthesiologist physical status | asa physical state | american association
    of anesthesiologists | asa physical class
CKD_STAGE (1 2 3 3a 3b 4 5 5d): ckd stage | chronic kidney disease stage | ckd | chronic kidney disease | stage ckd |
    kdoqi stage | ckd class | chronic kidney disease ckd stage | renal failure stage | kdigo stage | k/doqi stage |
    chronic renal failure stage
KILLIP (1 2 3 4): killip | killip class | killip classification | killip's class
CCS_CLASS (0 1 2 3 4): ccs class | canadian cardiovascular society | canadian cardiovascular society class | ccs
    angina class | ccs | ccs grade | canadian cardiovascular society angina class | canadian cardiovascular society
    classification
WHO_FC (1 2 3 4): who functional class | world health organization functional class | who fc | who functional
    classification | who/nyha functional class | nyha/who functional class | nyha/who | nyha/who fc
MRS (0 1 2 3 4 5 6): mrs | rankin | pre stroke mrs | pre stroke modified rankin score | premorbid mrs | premorbid
    modified rankin scale | pre morbid mrs | pre stroke modified rankin scale
HOEHN_YAHR (0 1 1.5 2 2.5 3 4 5): hoehn yahr | hoehn and yahr | hoehn & yahr | hoehn and yahr stage | hoehn yahr stage
    | h&y | h&y stage | hoehn & yahr stage | modified hoehn and yahr stage | hy stage | h & y
RUTHERFORD (0 1 2 3 4 5 6): rutherford | rutherford class | rutherford category | rutherford becker | rutherford stage
    | rutherford classification | rutherford becker category | rutherford becker class
FONTAINE (1 2 2a 2b 3 4): fontaine | fontaine stage | fontaine class
KELLGREN_LAWRENCE (0 1 2 3 4): kellgren lawrence | kellgren and lawrence | kellgren lawrence grade | kl grade | k l
    grade | kellgren & lawrence | kellgren lawrence classification | kellgren | kellgren and lawrence grade | k l
FITZPATRICK (1 2 3 4 5 6): fitzpatrick | fitzpatrick skin type | fitzpatrick type | skin type | fitzpatrick skin
    phototype | skin phototype | fitzpatrick skin | fitzpatrick's skin type | fitzpatrick classification
TANNER (1 2 3 4 5): tanner | tanner stage | tanner staging
MALLAMPATI (1 2 3 4): mallampati | mallampati class | mallampati grade
GOLD (1 2 3 4): gold stage | gold grade | gold class
INTERMACS (1 2 3 4 5 6 7): intermacs | intermacs profile
TIMI_FLOW (0 1 2 3): timi flow | timi flow grade | timi grade | timi
HUNT_HESS (1 2 3 4 5): hunt hess | hunt and hess | hunt & hess | hunt and hess grade
GMFCS (1 2 3 4 5): gmfcs | gross motor function classification system
ASIA (A B C D E): asia impairment scale | ais grade | asia | american spinal injury association impairment scale |
    american spinal injury association
FIBROSIS_STAGE (0 1 2 3 4): metavir | fibrosis stage | metavir stage | fibrosis score | ishak
BIRADS (0 1 2 3 4 5 6): bi rads | birads | bi rads category
PIRADS (1 2 3 4 5): pi rads | pirads
ACR_CLASS (1 2 3 4): acr functional class | acr global functional status | steinbrocker
"""

# CONCEPT: words. What company such a word needs to state something of the person is told in `states`.
_STATES: Final = """
MALIGNANCY: malignancy | malignancies | cancer | malignant tumor | malignant tumour | malignant disease | malignant
    neoplasm | neoplasm | carcinoma | neoplasia | neoplastic disease | malignant neoplastic disease | malignant
    condition | cancerous | neoplastic disorder | malign tumor | malignant tumor disease | oncologic disease |
    oncological disease | malign disease | malignant disorder | history of tumor | history of tumour | tumor history |
    other tumor | other tumour | another tumor | another tumour |
    lymphoproliferative disorder | lymphoproliferative disease
PREGNANCY: pregnant | pregnancy | gravid | pregnancies | pregnant women | hcg test | gravidity | positive urine
    pregnancy
LACTATION: lactating | lactation | breastfeeding | breast feeding | breast fed | nursing | breast feed | breastfeed |
    lactational | lactate women | nursing mother | nursing women | breast milk feeding | are nursing | suckling |
    lactational women | lactational period
CONTRACEPTION: contraception | contraceptive | birth control | contraceptive method | contraceptive measure |
    contraception method | birth control method | method of contraception | methods of contraception | barrier method
    | double barrier | condom | birth control measure
HIV: hiv | human immunodeficiency virus | hiv infection | hiv 1 | hiv 2 | hiv/aids | acquired immunodeficiency
    syndrome | acquired immune deficiency syndrome | human immune deficiency virus | anti hiv | human immuno
    deficiency virus | hiv antibody | human immunodeficiency viral | human immunodeficiency syndrome | hiv serology |
    human immunodeficiency | hiv seropositive | hiv disease | human immunovirus | hiv related | aids related | aids
    defining | hiv ab
HBV: hepatitis b | hbv | hepatitis b virus | hbsag | hepatitis b surface antigen | hbv infection | hepatitis b
    infection | hbs ag | hepatitis b virus infection | hbsag positive | hepatitis b antigen | hepatitis type b |
    hepatitis b core antibody | hbcab | anti hbc | hb s ag | hep b | hbs antigen | hepatitis b serology | hepatitis b
    sag | hepatitis b core | hepatitis b virus surface antigen | hepatitis b viral | hepatitis viruses b | hepatitis
    bsag | hepatitis bs antigen
HCV: hepatitis c | hcv | hepatitis c virus | hcv infection | hepatitis c infection | hepatitis c antibody | anti hcv |
    hcv antibody | hep c | hepatitis c virus infection | chc | hepatitis c virus antibody | hepatitis c viral | hcv ab
    | hepatitis type c | hcab
HEPATITIS: hepatitis | hepatitides | hepatitis d
HTLV: htlv | htlv 1 | human t lymphotropic virus | human t cell lymphotropic virus | human t cell leukemia virus |
    htlv i/ii | htlv ii | htlv 2 | htlv iii | human t lymphotropic virus type
TUBERCULOSIS: tuberculosis | tb | latent tuberculosis | active tuberculosis | tuberculous | mycobacterium tuberculosis
    | latent tb | active tb | tuberculosis infection | tb infection | pulmonary tuberculosis | ltbi
INFECTION: infection | infectious disease | sepsis | septicemia | bacteremia | pneumonia | sars cov 2 infection |
    infectious process | septic | infective disease | infectious illness | infectious condition
SURGERY: surgery | surgical | surgeries | operation | surgical procedure | major surgery | surgical intervention |
    surgically | surgical treatment | operated | operative procedure | neurosurgery | surgical resection | surgical
    therapy | surgical removal
CHEMOTHERAPY: chemotherapy | cytotoxic chemotherapy | systemic chemotherapy | chemotherapies | cytotoxic therapy |
    chemotherapeutic agent | chemotherapeutic | chemoradiotherapy | cytotoxic agent | cytotoxic drug | chemotherapy
    regimen | chemotherapy treatment | chemoradiation | nitrosoureas | nitrosourea | mitomycin
RADIOTHERAPY: radiotherapy | radiation therapy | radiation | irradiation | radiation treatment | radiation therapies |
    radiotherapies | pelvic radiation | radiosurgery | external beam radiation | external beam radiotherapy |
    radiotherapeutic
PHOTOTHERAPY: phototherapy | uvb | puva | photochemotherapy | light therapy | ultraviolet phototherapy | nb uvb
ANTIPLATELET: antiplatelet | antiplatelet therapy | antiplatelet agent | dual antiplatelet therapy | antiplatelet drug
    | platelet inhibitor | antiplatelet medication | dapt
PSYCHIATRIC: psychiatric disorder | psychiatric illness | psychiatric disease | psychiatric condition | psychosis |
    schizophrenia | bipolar disorder | major depression | psychotic disorder | mental illness | mental disorder |
    psychiatric | major depressive disorder | suicidal ideation | suicide attempt | severe depression | suicidal |
    psychotic | mental disease | depression | suicidal behavior | schizoaffective disorder
SEIZURE: seizure | epilepsy | seizure disorder | status epilepticus | convulsion
HEART_FAILURE: heart failure | congestive heart failure | chf | cardiac failure | decompensated heart failure |
    cardiac insufficiency | heart insufficiency | left ventricular failure | heart failure hospitalization
MI: myocardial infarction | heart attack | mi | acute myocardial infarction | stemi | nstemi | myocardial infarct |
    ami | acute coronary syndrome
"""

# Words that hide a concept: "nursing home" is no lactation, "low molecular weight" no weight.
_DECOYS: Final = """
hiv medication | hiv drug | hiv treatment | hiv therapy | hiv protease inhibitor | hiv care |
disc height | disk height | coaptation height | vertebral height | interstitial pneumonia | organizing pneumonia |
idiopathic interstitial pneumonia | non infectious | noninfectious | childbearing age | child bearing age |
reproductive age | fertile age | age appropriate | age matched | age related | bone age | mental age | age adjusted |
maternal age | legal age | middle aged | old age | age group | age of onset | age at onset | age at diagnosis | age of
majority | menstrual age | age specific | developmental age | paternal age | age dependent | low molecular weight |
molecular weight | weight bearing | weight management | weight reduction | weight gain | weight stable | stable weight
| weight change | weight control | normal weight | weight loss program | weight loss medication | weight loss drugs |
weight loss surgery | dry weight | weight lifting | weight adjusted | ideal body weight | change in body weight |
change in weight | weight fluctuation | anti obesity | gain weight | lose weight | overweight | platelet inhibitors |
platelet transfusion | platelet aggregation | platelet rich plasma | platelet function | red cell transfusion |
platelet infusion | platelet concentrates | blood pressure medication | blood pressure cuff | blood pressure lowering
| blood pressure control | antihypertensive | hypertension medication | portal hypertension | pulmonary hypertension |
pulmonary arterial hypertension | intracranial hypertension | ocular hypertension | white coat hypertension |
renovascular hypertension | malignant hypertension | malignant hyperthermia | malignant arrhythmia | malignant
ventricular arrhythmia | gestational hypertension | heart rate variability | heart rate control | pulse oximeter |
pulse therapy | pulse steroid | radiofrequency | pulsed | supraventricular tachycardia | ventricular tachycardia |
atrial tachycardia | surgical menopause | surgically sterile | surgical sterilization | surgically sterilized |
surgical sterility | surgical sterilisation | surgically sterilised | permanent sterilization | non surgical |
nonsurgical | surgical candidate | surgical castration | surgically castrated | surgical bed | dental surgery |
surgical site | surgical risk | day surgery | surgical center | operational | cooperation | surgical history form |
postoperative | bilateral tubal | surgically absent | surgical consent | post surgical | presurgical | surgical mask |
surgical wound | surgical margin | surgical scar | surgical technique | surgical sperm retrieval | surgical planning |
surgical bilateral | surgical team | cancer center | cancer institute | cancer society | american joint committee on
cancer | national cancer institute | national cancer | cancer immunotherapy | cancer chemotherapy | cancer drug |
cancer surgery | cancer medication | cancer risk | cancer screening | cancer cell | cancer related | family history of
cancer | cancer therapy | cancer treatment | anticancer | anti cancer | cancer genetics | european organisation for
research and treatment of cancer | cancer vaccine | cancer pain | cancer hospital | joint committee on cancer |
nursing home | nursing staff | nursing facility | nursing care | nursing student | skilled nursing facility | nursing
school | nursing assessment | nursing unit | fever of unknown origin | hay fever | rheumatic fever | familial
mediterranean fever | yellow fever | scarlet fever | dengue fever | radiation oncologist | radiation exposure |
radiation pneumonitis | radiation oncology | radiation oncology group | radiation dosimetry | radiation therapy
oncology group | infection control | infectious disease specialist | anti infective | transfusion of platelets |
infectious agents | electrical alternans | lactate dehydrogenase elevated | glucose lowering | glucose tolerance |
glucose control | glucose monitoring | impaired glucose tolerance | glucose intolerance | glucose meter | glucose
regulation | impaired fasting glucose | glucose metabolism | insulin glargine | potassium sparing | potassium binder |
potassium supplement | potassium supplementation | potassium channel | sodium channel | calcium channel | calcium
channel blocker | calcium antagonist | sodium glucose | sodium valproate | iron deficiency | alcohol abuse | alcohol
dependence | alcohol use disorder | calcium supplementation | calcium blocker | calcium score | testosterone
replacement | testosterone therapy | testosterone treatment | phosphate binder | folic acid | testosterone replacement
therapy | stenosis surgery | insulin pump | estradiol therapy | albumin infusion | growth hormone deficiency | growth
hormone therapy | cortisol suppression | copd exacerbation | growth hormone treatment | life history | long lasting |
partner study | sexual partner | sex partner | exercise training | cognitive motion | follow up period | partners |
relationship with | lasting effect | history of present illness | known to be | no known | not known | known
hypersensitivity | known allergy | well known | known allergies | if known | also known as | documented informed
consent | known or suspected hypersensitivity | documented consent | known sensitivity | known intolerance |
histologically documented | not pregnancy | ectopic pregnancy | pregnancy induced | pregnancy related | pregnancy
complications | complicated pregnancy | pregnancy outcome | pregnancy rate | prior pregnancy | previous pregnancy |
previous pregnancies | history of pregnancy | pregnancy loss | multiple pregnancy | twin pregnancy | singleton
pregnancy | pregnancy prevention | pregnancy care | first pregnancy | pregnancy program | pregnancy exposure |
standard operation | operation procedure | heart failure medication | heart failure society | heart failure therapy |
heart failure treatment | heart failure association | hearing aids | walking aids | visual aids | anti epileptic |
heart failure drug | heart failure clinic | symptoms of heart failure | prostate cancer antigen | drinking water |
cancer specific
"""

_ROW: Final = re.compile(r"^([A-Z][A-Z0-9_]*)(?: \(([^)\n]*)\))?: (.*?)(?=^[A-Z]|\Z)", re.MULTILINE | re.DOTALL)


def _vocabulary() -> dict[str, Concept]:
    """Every word of the tables with its concept; raises ValueError where two concepts claim one word."""
    rows = [(_measure(name, note), words) for name, note, words in _ROW.findall(_MEASURES)]
    rows += [(Concept(name, "grade", scale=tuple(note.split())), words) for name, note, words in _ROW.findall(_GRADES)]
    rows += [(Concept(name, "state"), words) for name, _, words in _ROW.findall(_STATES)]
    rows += [(Concept("", "decoy"), _DECOYS)]
    found: dict[str, Concept] = {}
    for concept, words in rows:
        for word in (" ".join(word.split()) for word in words.split("|")):
            if word in found:
                raise ValueError(f"the word {word!r} of {concept.name} already belongs to {found[word].name}")
            found[word] = concept
    return found


def _measure(name: str, note: str) -> Concept:
    """Read the note of a measure; raises ValueError for a family that no unit has."""
    named = {family.strip() for family in note.split(",") if family.strip()}
    families = frozenset(named - {"unit needed"})
    if unknown := families - {unit.family for unit in UNITS.values()}:
        raise ValueError(f"{name}: no unit belongs to the family {', '.join(sorted(unknown))}")
    return Concept(name, "measure", families, unit_needed="unit needed" in named)


VOCABULARY: Final = _vocabulary()
