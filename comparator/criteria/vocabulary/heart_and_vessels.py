"""Topics of criteria: heart, vessels and stroke.
How terms are written is told in `comparator.criteria.vocabulary`.
"""

from typing import Final

TOPICS: Final[dict[str, str]] = {
    "ACUTE_CORONARY_SYNDROME": "acute coronary|acs|unstable angina|nste acs|nsteacs|stemi|nstemi|"
    "acute myocardial infarction|ami|acute mi|crescendo angina|uap|preinfarction angina",
    "STEMI": "stemi|st elevation|st segment elevation|st elevated|ste acs|steacs|new left bundle branch block|"
    "transmural infarct*|q wave infarct*|anterior wall infarct*|anterior mi|anterior myocardial|anterior stemi|"
    "contiguous leads|contiguous precordial|precordial leads",
    "NSTEMI": "nstemi|non st elevation|non st segment|nsteacs|nste|non st elevated|non q wave",
    "UNSTABLE_ANGINA": "unstable angina|angina at rest|rest angina|crescendo angina|refractory ischemia|uap|braunwald|"
    "accelerating angina|unstable ischemic",
    "ANGINA": "angina|anginal|pectoris|ccs class|canadian cardiovascular|canadian classification|"
    "chronic coronary syndrome*|chest discomfort|ischemic chest pain|ischaemic chest pain|antianginal|anti anginal|"
    "seattle angina|refractory angina|ischemic symptom*|ischaemic symptom*",
    "CHEST_PAIN": "chest pain|chest discomfort|thoracic pain|retrosternal pain|chest tightness",
    "PCI": "pci|percutaneous coronary|ptca|coronary angioplasty|coronary intervention*|percutaneous intervention*|"
    "coronary stent*|primary angioplasty|balloon angioplasty|percutaneous revasculari*|atherectomy|rotablator|"
    "rotational atherectomy|lithotripsy balloon|coronary procedure*|rescue angioplasty|facilitated pci|drug eluting|"
    "drug coated balloon*",
    "PRIMARY_PCI": "primary pci|ppci|primary percutaneous|primary angioplasty|emergency pci|emergent pci|urgent pci|"
    "rescue pci|emergency percutaneous|primary coronary intervention",
    "CABG": "cabg|bypass graft*|coronary bypass|coronary artery bypass|aortocoronary bypass|bypass surger*|"
    "bypass operation*|coronary surger*|saphenous vein graft*|saphenous graft*|svg|vein graft*|internal mammary|"
    "internal thoracic artery|lima|mammary artery graft*|arterial graft*|graft lesion*|graft patency|opcab|off pump|"
    "bypassgraft*|surgical revasculari*|surgically revasculari*",
    "CORONARY_STENT": "stent*|drug eluting|bare metal|bioresorbable|bioabsorbable|everolimus eluting|"
    "sirolimus eluting|paclitaxel eluting|zotarolimus|biolimus|vascular scaffold*",
    "RESTENOSIS": "restenosis|in stent|restenotic|instent|stent thrombosis|de novo lesion*|target lesion revasculari*|"
    "re stenosis",
    "CORONARY_LESION": "target vessel*|lesion length|reference vessel|vessel diameter|diameter stenosis|"
    "percent stenosis|bifurcation*|side branch*|sidebranch*|ostial|culprit|calcified lesion*|heavily calcified|"
    "severe calcification|severely calcified|tortuous|tortuosity|angulated|non target lesion*|nontarget|aorto ostial|"
    "target segment|epicardial vessel*|epicardial coronary|native coronary|lesion preparation|pre dilat*|predilat*|"
    "syntax score|j cto|target lesion length|target lesion stenosis|target lesion involv*|target coronary|rentrop|"
    "thrombus in the treated",
    "CHRONIC_TOTAL_OCCLUSION": "total occlusion*|cto|chronically occluded|chronic occlusion*|totally occluded|"
    "chronic coronary occlusion*",
    "LEFT_MAIN": "left main|lmca|unprotected left|left mainstem|lmcad|left coronary main",
    "MULTIVESSEL": "multivessel|multi vessel|three vessel*|triple vessel*|3 vessel*|two vessel*|2 vessel*|"
    "double vessel|single vessel|one vessel|1 vessel|non culprit|nonculprit|syntax score|complete revasculari*",
    "LEFT_ANTERIOR_DESCENDING": "left anterior descending|lad|proximal lad|right coronary artery|rca|circumflex|lcx",
    "REVASCULARISATION": "revasculari*|pci|cabg|percutaneous coronary|coronary artery bypass|bypass surger*|"
    "non revasculari*|unrevasculari*",
    "CORONARY_ARTERY_DISEASE": "cad|coronary artery disease|coronary heart disease|ihd|ischemic heart disease|"
    "ischaemic heart disease|coronary disease*|coronary stenos*|coronary atherosclero*|obstructive coronary|"
    "ischemic cardiopathy|coronary artery stenos*|coronary insufficiency|coronaropathy|ischemic cardiac disease|"
    "untreated coronary|significant coronary",
    "ISCHAEMIA": "myocardial ischemia|myocardial ischaemia|inducible ischemia|inducible ischaemia|reversible ischemia|"
    "reversible ischaemia|silent ischemia|ischemic territory|evidence of ischemia|evidence of ischaemia|"
    "perfusion defect*|reversible defect*|ischemic burden|exercise induced ischemia|significant ischemia|"
    "significant ischaemia|cardiac ischemia|cardiac ischaemia|ischemia on|st depression|st segment depression|"
    "ischemic changes|ischemic ecg|ischaemic changes|ischaemic ecg|residual ischemia",
    "ISCHAEMIC_CARDIOMYOPATHY": "ischemic cardiomyopathy|ischaemic cardiomyopathy|ischemic etiology|"
    "ischemic aetiology|ischaemic aetiology|ischaemic etiology|ischemic origin|ischemic heart failure|"
    "ischaemic heart failure|non ischemic|nonischemic|non ischaemic|nonischaemic|nicm|ischemic lv|post ischemic|"
    "ischemic dilated|ischemic left",
    "VASOSPASTIC_ANGINA": "coronary spasm*|prinzmetal*|variant angina|coronary artery spasm*|"
    "acetylcholine provocation|vasospastic|coronary vasospas*",
    "CORONARY_MICROVASCULAR": "microvascular dysfunction|coronary microvascular|microvascular angina|inoca|anoca|cfvr|"
    "cardiac syndrome x|microvascular resistance|microcirculat*|non obstructive coronary|nonobstructive coronary|"
    "slow flow|no reflow|coronary flow|cfr 2",
    "FRACTIONAL_FLOW_RESERVE": "fractional flow|ffr|ifr|instantaneous wave|qfr|pressure wire|ivus|"
    "intravascular ultrasound|intravascular imaging",
    "CORONARY_ANGIOGRAPHY": "coronary angiogra*|coronary arteriogra*|coronarogra*|coronarygra*|angiographically|"
    "invasive angiogra*|cardiac angiogra*|angiographic stenosis|coronary catheterization|ventriculogra*|"
    "left heart cath*|coronary artery angiogra*",
    "CORONARY_CT": "ccta|coronary ct|coronary computed|calcium score*|coronary calcium|coronary artery calci*|cac|"
    "agatston|ct coronary|multislice|cardiac ct|coronary artery ct|cardiac computed|coronary cta",
    "TIMI_FLOW": "timi flow|timi grade|timi 0|timi 1|timi 2|timi 3|timi i|timi iii|timi ii|occluded artery|"
    "patent infarct|infarct related|infarct artery|occluded culprit|occluded infarct|thrombus burden|"
    "thrombus aspiration|aspiration thrombectomy",
    "MYOCARDIAL_VIABILITY": "viable myocardi*|hibernat*|late gadolinium|lge|delayed enhancement|transmural scar|"
    "infarct size|area at risk|myocardial scar*",
    "MYOCARDIAL_BRIDGE": "myocardial bridge*|myocardial bridging|muscle bridge*|muscular bridge*",
    "CORONARY_SINUS": "coronary sinus|sinus reducer|great cardiac vein|coronary venous",
    "CARDIAC_ALLOGRAFT_VASCULOPATHY": "allograft vasculopathy|cardiac allograft|transplant vasculopathy|"
    "graft vasculopathy|transplant coronary",
    "TROPONIN": "troponin*|ctni|ctnt|hs tni|hs tnt|hstnt|hs troponin*|ck mb|ckmb|cardiac enzyme*|cardiac biomarker*|"
    "cardiac marker*|myocardial necrosis|cardiac necrosis|myocardial injury|hs ctn*|creatine kinase mb|"
    "myocardial enzyme*",
    "INFARCT_COMPLICATION": "mechanical complication*|papillary muscle rupture|free wall rupture|"
    "ventricular septal rupture|septal rupture|ventricular rupture|left ventricular rupture|cardiac rupture|"
    "myocardial rupture|acute mitral regurgitation|post infarction vsd|papillary rupture|heart rupture",
    "ATHEROSCLEROTIC_DISEASE": "atherosclero*|ascvd|arteriosclero*|atherothrombo*|atheroma*|plaque rupture|"
    "vulnerable plaque*|carotid plaque*|subclinical atherosclerosis|intima media|cimt|macrovascular disease|"
    "macrovascular complication*|established cardiovascular|polyvascular",
    "CARDIOVASCULAR_EVENT": "cardiovascular event*|cardiac event*|cv event*|mace|vascular event*|coronary event*|"
    "major adverse cardi*|ischemic event*|ischaemic event*|acute cardiovascular|acute cardiac event*|"
    "major cardiovascular|major cv|recent cardiac|recent cardiovascular|cardiovascular complication*|"
    "cardiovascular hospitali*|cv hospitali*|unstable cardiovascular|unstable cardiac",
    "CARDIOVASCULAR_RISK": "framingham|cardiovascular risk|ascvd risk|cvd risk|risk of cardiovascular|"
    "risk for cardiovascular|coronary risk|10 year risk|ten year risk|10 yr risk|score2|risk enhancer*|cv risk|"
    "grace score|cardiac risk|chd risk",
    "SURGICAL_RISK_SCORE": "euroscore*|sts score*|sts prom|sts predicted|parsonnet|surgical risk|"
    "predicted risk of mortality|operative mortality|society of thoracic|operative risk|sts risk|"
    "high risk for surgery|prohibitive risk|heart team|predicted mortality",
    "NO_OPTION_REVASCULARISATION": "unsuitable for revasculari*|not candidates for revasculari*|"
    "not a candidate for revasculari*|not suitable for revasculari*|unrevasculari*|non revasculari*|enhanced external|"
    "eecp|transmyocardial|laser revasculari*|no option patient*|no option angina|no option refractory|"
    "not amenable to revasculari*|not amenable to pci|not amenable to percutaneous|not amenable to coronary|"
    "not amenable to cabg|not suitable for pci|unsuitable for pci|unsuitable for cabg",
    "STRESS_TEST": "stress test*|exercise stress|treadmill test*|exercise ecg|exercise electrocardiogra*|stress echo*|"
    "dobutamine stress|stress ecg|stress perfusion|myocardial perfusion|perfusion imaging|nuclear stress|"
    "exercise tolerance test*|pharmacologic stress|pharmacological stress|stress mri|stress cmr|stress imaging|"
    "bruce protocol|stress induced|exercise test*|stress nuclear|duke treadmill",
    "VASODILATOR_STRESS": "adenosine|regadenoson|lexiscan|dipyridamole|dobutamine stress|vasodilator stress|adenoscan",
    "ACUTE_HEART_FAILURE": "acute heart failure|acute cardiac failure|ahf|adhf|acute decompensated|"
    "acute decompensation|decompensated heart|decompensated hf|decompensated chf|decompensated congestive|"
    "decompensated chronic|decompensated cardiac|cardiac decompensation|worsening heart failure|worsening hf|"
    "worsening of heart|heart failure decompensation|hf decompensation|decompensation of heart|decompensation of hf|"
    "acute hf|acute exacerbation of heart|acute left heart failure|acute chf|unstable heart failure|unstable hf|"
    "decompensation episode|worsening congestive|heart failure exacerbation|exacerbation of heart failure|"
    "exacerbation of hf|acute congestive heart|acutely decompensat*|whf|destabilized hf|cardiac decompensated|"
    "current decompensated|acute on chronic heart|pulmonary edema|pulmonary oedema",
    "PULMONARY_OEDEMA": "pulmonary edema|pulmonary oedema|lung edema|lung oedema|pulmonary congestion|lung congestion|"
    "pulmonary venous congestion|flash pulmonary|pulmonary decompensation|rales|crackles|crepitations|kerley|"
    "acute pulmonary edema|b lines|extravascular lung water",
    "HEART_FAILURE_HOSPITALISATION": "heart failure hospitali*|hf hospitali*|hospitali* for heart|hospitali* for hf|"
    "hospitali* due to heart|hospitali* due to hf|hospitali* for worsening|hospitali* for acute heart|"
    "hospitali* for decompensated|hospitali* for acute decompensated|hospitali* for congestive|hospitali* for chf|"
    "hospitali* with heart|hospitali* with a primary diagnosis|admission for heart|admitted for heart|"
    "admitted with heart|admission for hf|admitted for hf|hf admission*|heart failure admission*|"
    "hospitali* because of heart|hospitali* related to heart|heart failure event*|hf event*|urgent heart failure|"
    "urgent hf|hospital admission for heart|hospital admission for hf|hospitali* for cardiac decomp*|"
    "hospitali* for the treatment of heart|hfh",
    "HFPEF": "hfpef|preserved ejection|preserved lvef|preserved ef|preserved left|diastolic heart failure|"
    "preserved systolic|hf pef|hfnef|normal ejection fraction|h2fpef|hfa peff|preserved lv|heart failure with normal|"
    "diastolic hf",
    "HFREF": "hfref|reduced ejection|reduced ef|reduced lvef|systolic heart failure|reduced left ventricular|hf ref|"
    "hfimpef|hfrecef|improved ejection|recovered ejection|systolic hf|depressed ejection",
    "HFMREF": "hfmref|mildly reduced|midrange ejection|mid range ef",
    "FUNCTIONAL_CLASS": "nyha|new york heart|functional class*|who fc|who class|who functional|ross class*",
    "RIGHT_HEART_FAILURE": "right heart failure|right sided heart failure|right ventricular failure|rv failure|rvf|"
    "right sided failure|right sided hf|right ventricular dysfunction|rv dysfunction|right heart dysfunction|"
    "right ventricular insufficiency|right sided cardiac failure|right ventricle failure|right heart decompensation|"
    "cor pulmonale|right ventricular heart failure|right hf|right sided decomp*|isolated right heart|"
    "isolated right ventric*|isolated right sided",
    "ADVANCED_HEART_FAILURE": "advanced heart failure|end stage heart|end stage hf|refractory heart failure|"
    "refractory hf|stage d|advanced hf|terminal heart failure|intermacs|inotrope dependent|inotropic dependent|"
    "destination therapy|bridge to transplant*|terminal cardiac|refractory end stage|acc aha stage*|"
    "acc aha heart failure|stage c heart|stage c hf|stage c or d",
    "NEW_ONSET_HEART_FAILURE": "de novo heart|de novo hf|new onset heart|new onset hf|newly diagnosed heart|"
    "newly diagnosed hf|de novo acute|newly onset heart|de novo ahf|new onset acute",
    "HIGH_OUTPUT_FAILURE": "high output|beriberi|thiamine deficien*|high cardiac output",
    "HEART_FAILURE_CAUSE": "heart failure due to|hf due to|heart failure secondary to|hf secondary to|"
    "cause of heart failure|cause of hf|etiology of heart failure|aetiology of heart failure|heart failure caused by|"
    "hf caused by|cardiomyopathy due to|heart failure resulting|hf resulting",
    "DYSPNOEA": "dyspnea|dyspnoea|breathless*|shortness of breath|orthopnea|orthopnoea|nocturnal dyspnea|"
    "nocturnal dyspnoea|difficulty breathing|short of breath|difficulty in breathing|sob|mmrc|mrc scale|mrc dyspnea|"
    "mrc dyspnoea|borg|sgrq|st george*|tachypn*|paroxysmal nocturnal dysp*",
    "CONGESTION": "congestion|congestive symptom*|congestive sign*|jugular|jvp|jvd|fluid overload|volume overload|"
    "hypervol*|euvol*|rales|crackles|hepatojugular|venous distension|venous distention|neck vein*|dry weight|edema|"
    "oedema|anasarca|decongest*|peripheral edema|lower extremity edema|hydropic",
    "PLEURAL_EFFUSION": "hydrothorax|thoracentesis|pleur*|thoracocentesis|hemothorax|haemothorax|chylothorax",
    "PERICARDIAL_EFFUSION": "pericardial effusion*|tamponade|pericardial fluid|pericardiocentesis|hemopericardium|"
    "haemopericardium",
    "LV_DYSFUNCTION": "left ventricular dysfunction|lv dysfunction|left ventricular systolic|lv systolic|lvsd|"
    "impaired left ventric*|lv impairment|systolic dysfunction|lv function|depressed left ventric*",
    "MUGA": "muga|multigated|multiple gated|radionuclide ventriculogra*|radionuclide angiogra*",
    "CARDIOMEMS": "cardiomems|pulmonary artery pressure sensor*|pressure sensor|implantable hemodynamic|"
    "haemodynamic monitor*|hemodynamic monitor*|optivol|chronicle",
    "INTERATRIAL_SHUNT_DEVICE": "interatrial shunt|atrial shunt|shunt device|atrial septostomy|iasd|"
    "atrial septal shunt|septostomy|v wave shunt",
    "BAROREFLEX": "baroreflex|barostim|carotid sinus|baroreceptor|carotid body|carotid bifurcation*|rheos",
    "CARDIAC_REHABILITATION": "cardiac rehab*|rehabilitation program*|exercise training|exercise program*|"
    "phase ii rehab*|phase ii cardiac|phase 2 cardiac",
    "SIX_MINUTE_WALK": "6 minute|6mwt|6mwd|6 mwt|6 mwd|6 min walk*|6min walk*|six min*|6minute|walking distance|"
    "walk distance|walk test|walking test|6mw",
    "CARDIOPULMONARY_EXERCISE_TEST": "cpet|cpx|vo2|peakvo2|vo2max|vo2peak|peak oxygen|oxygen consumption|"
    "oxygen uptake|cardiopulmonary exercise|ergospirometr*|exercise test*|respiratory exchange|rer|"
    "anaerobic threshold|cardiopulmonary test*|ve vco2|spiroergometr*|bicycle|maximal exercise|"
    "cardio pulmonary exercise|ergomet*|treadmill|exercise tolerance test*|symptom limited exercise",
    "EXERCISE_INABILITY": "unable to exercise|inability to exercise|limit exercise|limiting exercise|limited exercise|"
    "unable to walk|inability to walk|exercise limit*|orthopedic limitation*|orthopaedic limitation*|"
    "contraindication to exercise|contraindicate exercise|contraindication for exercise|inability to perform exercise|"
    "unable to perform exercise|incapacity to perform|preclude exercise|unable to perform cardiopulmonary|"
    "exercise capacity limited|limit walking|ability to exercise|prevent exercise|limits the ability|limit ambulation|"
    "inability to ambulate|restrict exercise|preventing exercise|exercise contraindicat*|limit ability to exercise|"
    "participation in exercise|from exercising|contraindication to physical|exercise is contraindicat*|"
    "limit participation in exercise",
    "TELEMONITORING": "telemonitor*|telehealth|telemedicine|remote monitor*|remote patient monitor*|"
    "telerehabilitation|home monitor*|telephone support",
    "ACE_INHIBITOR": "ace inhibitor*|acei|ace i|converting enzyme|lisinopril|enalapril|ramipril|perindopril|captopril|"
    "benazepril|quinapril|trandolapril|fosinopril|ace inhibition|acearb|ace hemmer|enalaprilat|aceinhibitor*",
    "ANGIOTENSIN_RECEPTOR_BLOCKER": "arb|angiotensin receptor block*|angiotensin ii receptor|"
    "angiotensin receptor antagonist*|angiotensin ii antagonist*|at1 receptor|sartan*|losartan|candesartan|"
    "telmisartan|irbesartan|olmesartan|azilsartan|at1 block*|angiotensin ii blocker*",
    "SACUBITRIL_VALSARTAN": "sacubitril|arni|lcz696|entresto|neprilysin|neprilysine|angiotensin receptor neprilysin",
    "CALCIUM_CHANNEL_BLOCKER": "calcium channel|calcium antagonist*|calcium blocker*|ccb|amlodipine|verapamil|"
    "diltiazem|nifedipine|felodipine|lercanidipine|nicardipine|clevidipine|dihydropyridine*|non dihydropyridine|"
    "nitrendipine|isradipine|calcium entry",
    "LOOP_DIURETIC": "loop diuretic*|furosemide|frusemide|bumetanide|torsemide|torasemide|lasix|intravenous diuretic*|"
    "iv diuretic*|diuretic dose*|oral diuretic*|diuretic therapy|iv loop|diuretic treatment|intravenous loop|"
    "ethacrynic|diuretic resistance|parenteral diuretic*|furoscix",
    "THIAZIDE": "thiazide*|hydrochlorothiazide|chlorthalidone|chlortalidone|indapamide|metolazone|hctz",
    "DIGOXIN": "digoxin|digitalis|digitoxin|cardiac glycoside*|digitoxicity|lanoxin",
    "IVABRADINE": "ivabradine|corlanor|if channel|procoralan",
    "VERICIGUAT": "vericiguat|guanylate cyclase|guanylyl cyclase|sgc|riociguat|praliciguat|soluble guanylate|"
    "soluble guanylyl",
    "GUIDELINE_THERAPY": "guideline directed|gdmt|optimal medical therapy|optimal medical treatment|"
    "optimal medical management|optimal therapy|optimal treatment|optimized medical|optimised medical|"
    "optimal pharmacolog*|optimally treated|optimized therapy|optimal heart failure|optimal hf|maximally tolerated|"
    "maximal medical|optimal tolerated|guideline recommended|evidence based therap*|evidence based medic*|"
    "optimized pharmacolog*|standard heart failure|standard hf|target dose*|optimum medical|guideline based|"
    "optimal drug|optimized drug|goal directed medical|optimally tolerated|according to current guidelines|"
    "background heart failure|background hf|heart failure medication*|hf medication*|heart failure therapy|hf therapy|"
    "heart failure treatment|hf treatment|stable cardiac medic*|cardiac medication*|optimised therapy|"
    "maximum tolerated medical|uptitrat*|up titrat*",
    "INOTROPE": "inotrop*|ionotrop*|dobutamine|milrinone|levosimendan|enoximone|inamrinone|omecamtiv|"
    "dopamine infusion|simdax|positive inotropic|amrinone|istaroxime|intravenous dopamine",
    "VASOPRESSOR": "vasopressor*|pressor*|norepinephrine|noradrenaline|vasopressin|phenylephrine|epinephrine infusion|"
    "catecholamine*|adrenaline infusion|noradrenalin|terlipressin|midodrine|droxidopa|angiotensin ii infusion|"
    "vasopressive|vasoactive|vasoconstrictor*|methylene blue|ephedrine|metaraminol",
    "IV_VASODILATOR": "iv vasodilator*|intravenous vasodilator*|iv nitro*|intravenous nitro*|nesiritide|serelaxin|"
    "iv vasoactive|intravenous vasoactive|nitroprusside|intravenous nitrate*|iv nitrate*|carperitide|ularitide",
    "RANOLAZINE": "ranolazine|trimetazidine|nicorandil|perhexiline|ranexa|fasudil",
    "ANTIARRHYTHMIC": "antiarrhythmic*|anti arrhythmic*|amiodarone|dronedarone|sotalol|flecainide|propafenone|"
    "dofetilide|disopyramide|mexiletine|quinidine|procainamide|vernakalant|ibutilide|class i or iii|"
    "class iii antiarrhythmic*|class ic|aad|class ia|lidocaine infusion|cordarone|antiarhythmic*",
    "AMIODARONE": "amiodarone|cordarone|dronedarone",
    "ORAL_ANTICOAGULANT": "oral anticoagul*|warfarin|vitamin k antagonist*|vka|doac*|noac*|oac|coumadin|coumarin*|"
    "apixaban|rivaroxaban|dabigatran|edoxaban|acenocoumarol|phenprocoumon|direct oral|novel oral|non vitamin k|"
    "nonvitamin k|marcumar|fluindione|long term anticoag*|chronic anticoag*|xarelto|eliquis|asundexian|milvexian|"
    "factor xa|xa inhibitor*",
    "HEPARIN_INDUCED_THROMBOCYTOPENIA": "heparin induced|hit type|hitt|allergy to heparin|heparin allergy|"
    "hypersensitivity to heparin|heparin sensitivity|sensitivity to heparin|heparin intolerance",
    "STATIN": "statin*|atorvastatin|simvastatin|rosuvastatin|pravastatin|lovastatin|fluvastatin|pitavastatin|hmg coa|"
    "hydroxymethylglutaryl|lipitor|crestor|cerivastatin|hmgcoa|zocor",
    "FIBRATE": "fibrate*|gemfibrozil|niacin|nicotinic acid|bezafibrate|bile acid sequest*|cholestyramine|colesevelam|"
    "fibric acid*|fenofibr*|pemafibrate|clofibrate|ciprofibrate",
    "EZETIMIBE": "zetia|ezetrol|ezetimib*|cholesterol absorption inhibitor*|vytorin",
    "LDL_CHOLESTEROL": "ldl|ldlc|low density lipoprotein|hypercholesterol*|non hdl|apob|apolipoprotein b|apo b",
    "TRIGLYCERIDES": "tg level*|chylomicron*|triglycer*|hypertriglycer*|triacylglycer*|lipoprotein lipase|"
    "lpl deficien*|familial chylomicronemia|volanesorsen|olezarsen|plozasiran|fasting tg|fasting triglycer*",
    "CARDIAC_MYOSIN_INHIBITOR": "mavacamten|aficamten|myosin inhibitor*|camzyos",
    "TRANSTHYRETIN_AMYLOIDOSIS": "tafamidis|diflunisal|patisiran|inotersen|vutrisiran|acoramidis|eplontersen|amvuttra|"
    "onpattro|tegsedi|vyndaqel|tauroursodeoxycholate|egcg|transthyretin|attr|attrv|hattr|ttr|familial amyloid poly*",
    "POTASSIUM": "potassium|hyperkal*|hypokal*|kalemia|kalaemia|k level|serum potassium|plasma potassium|"
    "blood potassium|serum k|patiromer|zirconium cyclosilicate|polystyrene sulfonate|periodic paralysis",
    "SODIUM": "hyponatr*|hypernatr*|serum sodium|sodium level*|plasma sodium|blood sodium|sodium concentration*|siadh|"
    "inappropriate antidiuretic|inappropriate adh|serum na|sodium 1*|sodium less|sodium greater|sodium below|natremia|"
    "osmolality|natraemia|osmotic demyelination|urinary sodium|urine sodium",
    "IV_IRON": "intravenous iron|iv iron|iron therapy|iron supplement*|ferric carboxymaltose|iron sucrose|ferinject|"
    "ferric derisomaltose|oral iron|iron preparation*|iron isomaltoside|parenteral iron|iron treatment|iron infusion*|"
    "iron substitution",
    "ALTERNATIVE_CAUSE": "alternative diagnos*|alternative explanation*|alternative cause*|alternative reason*|"
    "alternative primary|probable alternative|better explained|primarily attributable|alternate diagnos*|"
    "could account for|account for the patient's|account for symptoms|explain the patient's|explain symptoms|"
    "other explanation*",
    "HYDRALAZINE": "hydralazine|isosorbide dinitrate|h isdn|bidil|hydralazin|dihydralazine",
    "SGLT2_INHIBITOR": "empagliflozin|dapagliflozin|canagliflozin|ertugliflozin|sotagliflozin|sodium glucose|"
    "gliflozin*|henagliflozin|ipragliflozin|bexagliflozin|jardiance|farxiga|forxiga|invokana|sglt*|luseogliflozin|"
    "tofogliflozin|enavogliflozin",
    "HEART_FAILURE_SYMPTOMS": "symptoms of heart failure|signs of heart failure|symptoms of congestive|"
    "signs of congestive|symptomatic heart failure|symptomatic hf|symptomatic chf|symptomatic congestive|"
    "heart failure symptom*|hf symptom*|symptoms of hf|signs of hf|signs or symptoms of heart|"
    "signs and symptoms of heart|symptoms and signs of heart|symptoms of chronic heart|symptoms of chf|"
    "framingham criteria|heart failure signs|clinical heart failure|boston criteria|signs or symptoms of hf|"
    "exertional dyspnea",
    "DIURETIC_DRUG": "diuretic*|furosemide|frusemide|bumetanide|torsemide|torasemide|thiazide*|hydrochlorothiazide|"
    "lasix|diuresis|metolazone|chlorthalidone",
    "VASODILATOR": "vasodilator*|hydralazine|nitroprusside|nesiritide|minoxidil",
    "ATRIAL_FIBRILLATION": "atrial fibrillation*|af|afib|a fib|atrial fibrilation|auricular fibrillation|"
    "fibrillation or flutter|atrial fib|nonvalvular|non valvular atrial|nvaf|cha2ds2*|chads2|has bled|chads|"
    "atrial arrhythm*|atrial tachyarrhythm*|aflutter|poaf|paf",
    "AF_PATTERN": "paroxysmal atrial|persistent atrial|permanent atrial|long standing persistent|"
    "longstanding persistent|paroxysmal af|persistent af|permanent af|chronic atrial fib*|chronic af|"
    "permanent or persistent|persistent or permanent|paroxysmal or persistent|paroxysmal fibrillation|"
    "persistent fibrillation|non paroxysmal|nonparoxysmal|paf",
    "ATRIAL_FLUTTER": "flutter|atrial tachycardia*|cavotricuspid",
    "SINUS_RHYTHM": "sinus rhythm|not in sinus|normal rhythm|rhythm control|stable rhythm|regular rhythm|"
    "sinusal rhythm",
    "RATE_CONTROL": "rate control|rate controlled|ventricular response|rapid ventricular|ventricular rate*|"
    "resting ventricular|uncontrolled atrial|uncontrolled af|fast atrial|uncontrolled afib|rapid atrial|"
    "uncontrolled ventricular rate",
    "CARDIOVERSION": "cardioversion*|electrical cardiover*|cardioverted|electrocardioversion|dccv",
    "ABLATION": "catheter ablation*|ablation for|ablation of atrial|ablation of af|af ablation*|"
    "atrial fibrillation ablation*|pvi|cryoballoon|maze|surgical ablation|left atrial ablation|pulmonary vein*|"
    "pulsed field|ablation procedure*|av node ablation*|av nodal ablation|atrioventricular node ablation|"
    "av junction ablation|cardiac ablation|electrophysiology study|electrophysiologic study|"
    "electrophysiological study|radiofrequency catheter",
    "LEFT_ATRIAL_APPENDAGE": "atrial appendage|laa|laac|laao|watchman|amulet|amplatzer|lariat|appendage closure|"
    "appendage occlu*",
    "LEFT_ATRIAL_THROMBUS": "left atrial thromb*|atrial thromb*|la thromb*|appendage thromb*|appendage clot|"
    "intracardiac thromb*|intra cardiac thromb*|intracardiac mass*|intra cardiac mass*|intracardiac clot|"
    "cardiac thromb*|thrombus in the left atri*|thrombus or vegetation|laa thromb*|atrial mass|intracavitary thromb*|"
    "intracardial thromb*",
    "LV_THROMBUS": "left ventricular thromb*|lv thromb*|ventricular thromb*|mural thromb*|left ventricle thromb*|"
    "intraventricular thromb*|apical thromb*|thrombus in the left ventric*|intracardiac thromb*|intra cardiac thromb*|"
    "lv clot",
    "SUPRAVENTRICULAR_TACHYCARDIA": "supraventricular|svt|psvt|avnrt|avrt|nodal reentrant|nodal re entrant|"
    "reentrant tachycardia|paroxysmal tachycardia",
    "PRE_EXCITATION": "wolff*|wpw|preexcitation|pre excitation|accessory pathway*|lown ganong*",
    "VENTRICULAR_ARRHYTHMIA": "ventricular tachycardia*|ventricular arrhythm*|ventricular fibrillation|"
    "ventricular tachyarrhythm*|ventricular flutter|vt vf|vt or vf|vt and vf|nsvt|vt ablation|sustained vt|"
    "monomorphic|polymorphic ventricular|malignant arrhythm*|malignant ventricular|malignant cardiac arrhythm*|"
    "ventricular dysrhythm*|non sustained|nonsustained|life threatening arrhythm*|life threatening cardiac arrhythm*|"
    "life threatening ventricular|lethal arrhythm*|electrical storm|severe arrhythm*|torsade*|ventricular ectop*|"
    "premature ventricular|ventricular premature|ventricular contraction*|lown grade|vf arrest|sudden cardiac|"
    "sudden death|fatal arrhythm*",
    "VENTRICULAR_ECTOPY": "premature ventricular|ventricular premature|pvc|ventricular ectop*|"
    "ventricular contraction*|ventricular extrasystole*|extrasystole*|extra systole*|premature beat*|"
    "premature complex*|ectopic beat*|vpc|vpb|bigemin*|trigemin*|ectopy|premature contraction*|frequent premature",
    "ATRIAL_ECTOPY": "premature atrial|atrial premature|atrial ectop*|atrial extrasystole*",
    "SUDDEN_DEATH": "sudden cardiac death|sudden death|sudden cardiac arrest|aborted sudden|resuscitated cardiac|"
    "survivor of cardiac|survived cardiac|aborted cardiac arrest|resuscitated sudden",
    "LONG_QT": "long qt|qt prolongation|prolonged qt|prolonged qtc|qt syndrome*|qtc prolongation|qt interval prolong*|"
    "qtc interval prolong*|torsade*|prolong the qt|prolong qt|prolong qtc|congenital long|lqts|short qt|qt prolonging|"
    "prolongation of the qt|prolongation of qt*",
    "HEART_BLOCK": "heart block*|av block*|avb|atrioventricular block*|atrio ventricular block*|"
    "atrioventricular conduction|a v block|mobitz*|complete block|av conduction|degree av|degree atrioventricular|"
    "advanced block|type ii block|wenckebach|av node|av nodal|auriculoventricular|atrial ventricular block|"
    "pr interval|trifascicular|bifascicular|conduction block*|high grade av|high degree av|conduction disturbance*|"
    "conduction abnormal*|conduction defect*|conduction disorder*|conduction disease*|cardiac block|"
    "degree heart block|degree a v|degree block",
    "SICK_SINUS": "sick sinus|sinus node|sinus arrest|sinus pause*|sinoatrial|sino atrial|tachy brady|brady tachy|"
    "bradycardia tachycardia|tachycardia bradycardia|sa block|sinus dysfunction|chronotropic|sinus exit",
    "BRADYCARDIA": "bradycard*|bradyarrhythm*|slow heart|low heart rate|heart rate below|heart rate less|"
    "symptomatic brady*|hr 50|heart rate 50|heart rate 40|heart rate 45|heart rate 55|hr 45|hr 40",
    "TACHYCARDIA": "tachycard*|tachyarrhythm*|rapid heart|heart rate above|heart rate greater|heart rate more|"
    "fast heart",
    "HEART_RATE": "heart rate*|pulse rate*|resting heart|resting hr|bpm|beats per|beats min*|heart frequency|"
    "cardiac frequency|heartbeat*|heart beat*|hrv|resting pulse",
    "BUNDLE_BRANCH_BLOCK": "branch block*|lbbb|rbbb|intraventricular conduction|ivcd|conduction delay|nlbbb",
    "QRS_DURATION": "qrs|dyssynchron*|desynchron*|mechanical delay|narrow qrs|wide qrs|mechanical activation|"
    "interventricular delay",
    "PACEMAKER": "pacemaker*|pace maker*|pacing|paced|dual chamber|single chamber|bradycardia device|"
    "cardiac implantable electronic|cied|leadless|rate responsive|vvi|biventricular pac*|implantable electronic|"
    "permanent pac*|temporary pac*|generator replacement|device replacement|implanted cardiac device*|"
    "implantable cardiac|implanted electronic|electronic implant*|cardiac device*|ddd pac*|ddd mode",
    "ICD": "icd|aicd|defibrillator*|cardioverter*|appropriate shock*|s icd|lifevest|defibrilator*|"
    "wearable cardioverter|implantable defibrillator*|defibrillation therap*|crt d",
    "CARDIAC_RESYNCHRONISATION": "resynchroni*|resyncroni*|crt|crtd|crtp|biventricular|bi ventricular|bi v|biv|"
    "left ventricular lead|lv lead|left ventricle lead|quadripolar|multipoint|his bundle|conduction system pacing|"
    "left bundle branch area|lbbap|cardiac resynch*",
    "PACING_LEAD": "transvenous|lead extraction|abandoned lead*|epicardial lead*|pacing lead*|lead implant*|"
    "lead revision|ventricular lead|atrial lead|icd lead*|defibrillator lead*|endocardial lead*|device pocket|"
    "device infection|lead fracture*|recalled lead|lead dislodg*|pacing electrode*|pacemaker electrode*|"
    "implanted lead*|pacemaker lead*|pacing system|lead malfunction",
    "LOOP_RECORDER": "loop recorder*|insertable cardiac|implantable cardiac monitor*|icm implant*|event recorder*|"
    "holter|ambulatory ecg|ecg monitoring|ambulatory electrocardiogra*|event monitor*|24 hour ecg|24h ecg|"
    "continuous ecg|telemetr*|transtelephonic|ilr|long term ecg|patch monitor",
    "VENTRICULAR_ASSIST_DEVICE": "lvad*|vad|ventricular assist|assist device*|heartmate*|heartware|hvad|bivad|rvad|"
    "mechanical assist*|durable mechanical|left ventricular assistance|ventricular assistance|lvas|assist system|"
    "cardiac assist*",
    "MECHANICAL_CIRCULATORY_SUPPORT": "circulatory support|mechanical circulatory|circulatory assist*|"
    "mechanical support|mechanical hemodynamic|mechanical haemodynamic|impella|balloon pump*|iabp|intraaortic balloon|"
    "intra aortic|ecmo|ecls|va ecmo|tandemheart|extracorporeal membrane|extracorporeal life|extra corporeal|"
    "cardiac assist*|lvad|ventricular assist|extracorporeal circulation|extracorporeal support|"
    "balloon counterpulsation|counter pulsation|percutaneous left ventricular assist*|hemodynamic support|"
    "haemodynamic support",
    "IABP": "balloon pump*|iabp|intraaortic|intra aortic balloon|balloon counterpulsation|iabc|"
    "intra aortic counterpulsation",
    "ECMO": "ecmo|ecls|ecpr|extracorporeal membrane|extracorporeal life|extracorporeal cardiopulmonary|"
    "extra corporeal membrane|vv ecmo|va ecmo|venoarterial|veno arterial|v a ecmo|extracorporeal cpr|"
    "extracorporeal circulation",
    "VASOVAGAL_SYNCOPE": "vasovagal|vaso vagal|reflex syncope|neurocardiogenic|neurally mediated|tilt table|"
    "tilt test*|head up tilt|cardioinhibitory|carotid sinus syndrome|carotid sinus hypersensitivity",
    "AORTIC_STENOSIS": "aortic stenosis|aortic valve stenosis|aortic valvular stenosis|stenosis of the aortic|"
    "aortic valve area|low flow low gradient|low gradient aortic|mean aortic gradient|aortic jet|severe as|"
    "symptomatic as|calcific aortic|degenerative aortic|aortic sclerosis|aortic outflow|aortic and mitral stenosis|"
    "aortic or mitral stenosis|peak aortic|stenotic aortic|stenosis aortic|aortal stenosis|native aortic",
    "AORTIC_REGURGITATION": "aortic regurgitation|aortic insufficien*|aortic valve regurgitation|"
    "aortic valve insufficien*|aortic valvular regurgitation|aortic incompetence|aortic or mitral regurgitation|"
    "aortic and mitral regurgitation|aortic valvular insufficien*|aortic reflux|aortic valve incompetence",
    "AORTIC_VALVE": "aortic valve*|aortic stenosis|aortic regurgitation|aortic insufficien*|tavi|tavr|bicuspid|"
    "aortic valvular|savr|aortic annul*|transcatheter aortic",
    "BICUSPID_VALVE": "bicuspid|unicuspid",
    "MITRAL_REGURGITATION": "mitral insufficien*|mitral valve regurgitation|mitral valve insufficien*|"
    "mitral incompetence|functional mr|secondary mr|primary mr|degenerative mr|ischemic mr|severe mr|mr severity|"
    "mr grade|fmr|dmr|mitral regurg*|organic mitral|mitral valvular regurgitation|regurgitant volume|"
    "regurgitant fraction|regurgitant orifice|eroa|vena contracta|significant mr|residual mr|"
    "mitral valve incompetence|mitral valvular insufficien*|mr jet|mr beam|regurgitant jet|symptomatic mr|moderate mr|"
    "mr 3*|mitral leak",
    "MITRAL_STENOSIS": "mitral stenosis|mitral valve stenosis|mitral valvular stenosis|mitral valve area|"
    "rheumatic mitral|mitral or aortic stenosis|stenosis of the mitral|mitral valve orifice|mitral commissurotomy|"
    "balloon mitral|mitral valvuloplasty",
    "MITRAL_VALVE": "mitral",
    "MITRAL_ANATOMY": "grasping area|scallop*|coaptation|flail|leaflet*|chordal|chordae|subvalvular|mitral annul*|"
    "annular calcification|bileaflet|barlow*|posterior leaflet|anterior leaflet|mitral valve anatomy|"
    "papillary muscle*|tenting|mitral valve calcification|mitral valve orifice|mitral orifice|native mitral|"
    "valve anatomy|a2 p2|a2 and|p2 segment",
    "TRANSCATHETER_MITRAL_REPAIR": "mitraclip|edge to edge|teer|transcatheter mitral|percutaneous mitral|pascal|tmvr|"
    "carillon|mitral clip*|tmvi|cardioband|percutaneous annuloplasty|mitral valve intervention|alfieri|coapt|tendyne",
    "MITRAL_SURGERY": "mitral valve surger*|mitral surger*|mitral valve repair|mitral repair|mitral valve replacement|"
    "mitral replacement|annuloplasty|mitral valve operation*|mitral valve procedure*|mitral valve reconstruct*|"
    "mitral annuloplasty|mitral valvuloplasty|prior mitral",
    "TRICUSPID_VALVE": "tricuspid|tr velocity|tr severity|severe tr|tr jet|tr grade|tr vmax|functional tr|tr peak|"
    "triclip|massive tr|torrential",
    "PULMONARY_VALVE": "pulmonary valve*|pulmonic|pulmonary stenosis|pulmonary regurgitation|pulmonary insufficien*|"
    "pulmonary valvular|rvot|right ventricular outflow|rv pa conduit*|valved conduit*|pulmonary conduit*",
    "PROSTHETIC_VALVE": "mechanical valve*|mechanical heart valve*|mechanical mitral|mechanical aortic|bioprosthe*|"
    "prosthesis valve|valve prosthes*|heart prosthesis|artificial valve*|artificial heart valve*|valvular prosthes*|"
    "valve in valve|mechanical prosthes*|biological valve*|tissue valve*|implanted valve*|prosthetic heart|"
    "mechanical or prosthetic|valve implant*|prosthetic valve*|prosthetic mitral|prosthetic aortic|prosthetic cardiac|"
    "prosthetic tricuspid|or prosthetic valve*",
    "VALVE_SURGERY": "valve surger*|valve replacement|valve repair|valvular surger*|valvular replacement|"
    "valve operation*|valve procedure*|valve intervention*|valvular intervention*|surgery for valv*|valvuloplast*|"
    "surgical valve|valvular repair|valve reconstruct*|surgery on the valve*|avr|savr|mvr|valvotomy|commissurotomy|"
    "ross procedure|valve correct*",
    "TAVI": "tavi|tavr|transcatheter aortic|transcatheter valve*|transcatheter heart valve*|percutaneous aortic|"
    "transapical|aortic annul*|sapien|corevalve|evolut|porcelain aorta|balloon aortic|aortic valvuloplasty|"
    "percutaneous valve*|thv|annulus diameter|annular diameter|transfemoral access|transfemoral approach",
    "RHEUMATIC_HEART_DISEASE": "rheumatic heart|rheumatic valv*|rheumatic mitral|rheumatic fever|rhd|"
    "rheumatic carditis|rheumatic etiology",
    "ENDOCARDITIS": "endocarditis|vegetation*|valve infection|duke criteria|infected valve|cardiac device infection",
    "HYPERTROPHIC_CARDIOMYOPATHY": "hypertrophic cardiomyopath*|hypertrophic obstructive|obstructive cardiomyopath*|"
    "hcm|hocm|ohcm|nhcm|obstructive hcm|obstructive hypertrophic|septal hypertrophy|septal reduction|septal ablation|"
    "myectom*|lvoto|lvot|outflow tract obstruction|outflow gradient|alcohol septal|subaortic stenosis|"
    "idiopathic hypertrophic|hypertrophic non obstructive|hypertrophic nonobstructive|left ventricular outflow|"
    "systolic anterior motion|apical hypertrophy|lv outflow|asymmetric septal|sarcomer*|hypertrophic cardiopathy|"
    "hypertrophic myocardiopath*",
    "LV_OUTFLOW_OBSTRUCTION": "lvoto|lvot|outflow tract|outflow gradient|subaortic|left ventricular outflow|"
    "lv outflow|systolic anterior motion|midventricular obstruction|intracavitary gradient|intraventricular gradient",
    "DILATED_CARDIOMYOPATHY": "dilated cardiomyopath*|dcm|nidcm|idcm|idiopathic cardiomyopath*|"
    "dilatative cardiomyopath*|dilative cardiomyopath*|congestive cardiomyopath*|primary cardiomyopath*|"
    "dilated nonischemic|lmna|lamin a*|titin|idiopathic dilated|familial cardiomyopath*|genetic cardiomyopath*|"
    "dilated myocardiopath*|enlarged heart",
    "RESTRICTIVE_CARDIOMYOPATHY": "restrictive cardiomyopath*|restrictive heart|restrictive or infiltrative|"
    "restrictive infiltrative|restrictive or constrictive|infiltrative|infiltrating cardiomyopath*|endomyocardial|"
    "hypereosinophil*|loffler*|constrictive or restrictive",
    "SARCOIDOSIS": "sarcoid*|cardiac sarcoid*|neurosarcoid*|lofgren*",
    "FABRY": "fabry*|agalsidase|migalastat|alpha galactosidase|anderson fabry|gla mutation*|pegunigalsidase",
    "MYOCARDITIS": "myocarditis|carditis|myopericarditis|perimyocarditis|inflammatory cardiomyopath*|"
    "inflammatory heart|lymphocytic myocard*|giant cell myocard*|endomyocardial biops*|viral cardiomyopath*|"
    "pancarditis",
    "PERICARDIAL_DISEASE": "pericardi*|constrictive|tamponade|postpericardiotomy|dressler*",
    "PERICARDITIS": "pericarditis|dressler*|post pericardiotomy|postpericardiotomy|pericarditic",
    "CONSTRICTIVE_PERICARDITIS": "pericardial constriction|constrictive|calcified pericard*",
    "TAKOTSUBO": "takotsubo*|tako tsubo|stress cardiomyopath*|apical ballooning|stress induced cardiomyopath*|"
    "broken heart|takosubo",
    "PERIPARTUM_CARDIOMYOPATHY": "peripartum cardiomyopath*|postpartum cardiomyopath*|post partum cardiomyopath*|ppcm|"
    "pregnancy induced cardiomyopath*|pregnancy related cardiomyopath*|peri partum cardiomyopath*",
    "ARRHYTHMOGENIC_CARDIOMYOPATHY": "arrhythmogenic|arvc|arvd|right ventricular dysplasia",
    "ALCOHOLIC_CARDIOMYOPATHY": "alcoholic cardiomyopath*|alcohol induced cardiomyopath*|"
    "alcohol related cardiomyopath*|toxic cardiomyopath*|alcohol cardiomyopath*",
    "CHAGAS": "chagas*|trypanosom*|cruzi|benznidazole|nifurtimox|sleeping sickness",
    "MUSCULAR_DYSTROPHY": "muscular dystroph*|duchenne|dystrophinopath*|friedreich*|emery dreifuss|limb girdle|"
    "myotonic dystroph*|becker|dmd|dystrophin|deflazacort|lgmd|fshd|north star ambulatory|eteplirsen|ataluren|"
    "givinostat|vamorolone|exon skipping|facioscapulo*|congenital myopath*|inclusion body|x linked myotubular|"
    "oculopharyngeal|laminopath*|lmna*",
    "METABOLIC_CARDIOMYOPATHY": "metabolic heart|metabolic cardiomyopath*|thyroid heart|thyrotoxic heart|"
    "diabetic cardiomyopath*|hyperthyroid heart",
    "LV_HYPERTROPHY": "ventricular hypertrophy|lvh|lv hypertrophy|wall thickness|septal thickness|lv mass*|"
    "left ventricular mass|lvmi|ventricle hypertrophy|concentric remodel*|concentric hypertrophy|"
    "interventricular septum|ventricular mass|lvm|septum thickness|sokolow*|relative wall|myocardial hypertrophy|"
    "cardiac hypertrophy|wall hypertrophy|ventricular thickness|hypertrophy of the left|ivsd|cornell voltage|"
    "cornell product|posterior wall thickness",
    "LEFT_ATRIAL_SIZE": "left atrium|la size|la width|la length|la area|la diameter|lavi|la enlargement|la dilat*|"
    "atrial enlargement|atrial dilat*|atrial volume|atrial size|atrial diameter|la dimension|la vol*|atrial dimension|"
    "biatrial|enlarged left atri*|dilated left atri*",
    "DIASTOLIC_DYSFUNCTION": "diastolic dysfunction|diastolic function|e e'|e'|mitral e'|septal e'|lateral e'|"
    "medial e'|e prime|tissue doppler|mitral inflow|diastolic filling|filling pattern|diastolic stiffness|"
    "deceleration time|distensibility|lv relaxation|impaired relaxation|pseudonormal*|e a ratio|restrictive filling|"
    "ventricular relaxation|diastolic impairment|diastolic abnormal*|diastolic lv|transmitral|lvdd|"
    "abnormal relaxation|myocardial relaxation",
    "LV_DIMENSION": "lvedd|lvesd|lvedv*|lvesv*|lvdd|lvidd|lv dilat*|left ventricular dilat*|ventricular dilat*|"
    "end diastolic diameter|end diastolic dimension|end systolic diameter|end systolic dimension|end diastolic volume|"
    "end systolic volume|systolic dimension|diastolic dimension|ventricular enlargement|lv enlargement|"
    "ventricular dimension*|ventricular volume*|lvid|lv end|left ventricle enlarge*|dilated left ventric*|"
    "enlarged left ventric*|lv volume*|lv remodel*|ventricular remodel*|enddiastolic|endsystolic|cardiomegal*|"
    "cardiothoracic ratio|sphericity|lv size|dilated ventricle*",
    "GLOBAL_LONGITUDINAL_STRAIN": "longitudinal strain|gls|strain imaging|myocardial strain|speckle tracking|"
    "global strain",
    "WALL_MOTION": "wall motion|akine*|hypokine*|dyskine*|regional contract*|asynerg*|regional wall|"
    "contractility abnormal*|segmental motion",
    "VENTRICULAR_ANEURYSM": "ventricular aneurysm*|lv aneurysm*|apical aneurysm*|aneurysmectom*|"
    "left ventricular reconstruct*|lv reconstruct*|ventricular restoration|ventricular reconstruct*|dor procedure|"
    "cardiomyoplasty|batista|lv reduction|left ventricular reduction|ventricular reduction",
    "RIGHT_VENTRICLE": "right ventric*|rv|tapse|rvef|fractional area change|rvsp|rvfac",
    "RIGHT_ATRIUM": "right atrial|right atrium|ravi|mrap|ra pressure",
    "INTRACARDIAC_SHUNT": "intracardiac shunt*|intra cardiac shunt*|cardiac shunt*|qp|extracardiac shunt*|"
    "interatrial communication|atrial shunt*|shunt lesion*|left to right shunt*|right to left shunt*|"
    "left to right cardiac",
    "CARDIAC_TUMOUR": "cardiac tumor*|cardiac tumour*|intracardiac tumor*|myxoma*|heart tumor*|heart tumour*|"
    "tumor of the heart|intracardiac mass*|cardiac mass*",
    "MONOCLONAL_GAMMOPATHY": "monoclonal gammopath*|mgus|paraprotein*|m protein|monoclonal protein|free light chain*",
    "UNCONTROLLED_ARRHYTHMIA": "uncontrolled arrhythm*|unstable arrhythm*|uncontrolled cardiac arrhythm*|"
    "uncontrolled dysrhythm*|serious arrhythm*|serious cardiac arrhythm*|severe arrhythm*|severe cardiac arrhythm*|"
    "significant arrhythm*|significant cardiac arrhythm*|life threatening arrhythm*|life threatening or uncontrolled|"
    "life threatening dysrhythm*|symptomatic arrhythm*|symptomatic cardiac arrhythm*|malignant arrhythm*|"
    "uncontrolled symptomatic|arrhythmia requiring|arrhythmia that required|poorly controlled arrhythm*|"
    "hemodynamically significant arrhythm*|uncontrolled serious",
    "PULMONARY_ARTERIAL_HYPERTENSION": "pulmonary arterial hypertens*|pah|ipah|primary pulmonary hypertens*|"
    "idiopathic pulmonary arterial|hpah|heritable pah|who group 1|who group i|group 1 ph|group 1 pulmonary|"
    "precapillary|pre capillary|connective tissue disease associated pah|bmpr2",
    "PULMONARY_HYPERTENSION_GROUP": "dana point|who group*|nice classification|ph group*|group 2 ph|group 3 ph|"
    "group 3 pulmonary|group 2 pulmonary|wspah|ph who|ph hfpef|ph lhd|post capillary|postcapillary|cpcph|combined pre|"
    "group ii ph|group iii ph|ph due to left|left heart disease|venice|pulmonary hypertension group*|ph ild|"
    "group iii pulmonary",
    "CTEPH": "cteph|chronic thromboembolic|thromboembolic pulmonary|endarterectomy pulmonary|pulmonary endarterectom*|"
    "pulmonary thromboendarterectom*|balloon pulmonary",
    "PULMONARY_VENO_OCCLUSIVE": "pvod|capillary hemangiomatosis|capillary haemangiomatosis|pulmonary vein obstruct*|"
    "pulmonary veno|pulmonary venoocclusive",
    "PULMONARY_VASCULAR_RESISTANCE": "pvr|pulmonary vascular resistance|wood unit|transpulmonary gradient|tpg|"
    "diastolic pulmonary gradient|dpg|dyn sec|dyne",
    "PULMONARY_ARTERY_PRESSURE": "mpap|pasp|papm|mean pulmonary|pulmonary artery systolic|pulmonary arterial systolic|"
    "pulmonary artery pressure*|pulmonary arterial pressure*|spap|systolic pulmonary|rvsp|"
    "right ventricular systolic pressure|pulmonary pressure*",
    "RIGHT_HEART_CATHETERISATION": "rhc|right heart cath*|right cardiac cath*|swan ganz|pulmonary artery catheter*|"
    "right sided heart cath*|invasive hemodynamic*|invasive haemodynamic*|heart catheteri*|cardiac catheteri*",
    "FILLING_PRESSURE": "pcwp|wedge|pawp|paop|lvedp|filling pressure*|ventricular end diastolic pressure|"
    "left atrial pressure|end diastolic pressure|pcw|pulmonary artery occlusion|capillary pressure|lv edp",
    "CARDIAC_OUTPUT": "cardiac index|cardiac output|low output|stroke volume|thermodilution|cardiac power|low cardiac|"
    "hypoperfusion|fick|velocity time integral|vti|peripheral perfusion|cold extremities|cold and wet|"
    "end organ perfusion|tissue perfusion|cool extremities",
    "CENTRAL_VENOUS_PRESSURE": "central venous pressure|cvp|venous pressure|right atrial pressure",
    "ENDOTHELIN_ANTAGONIST": "endothelin*|bosentan|ambrisentan|macitentan|sitaxentan|sitaxsentan|atrasentan|"
    "aprocitentan|tracleer|opsumit|letairis",
    "PROSTACYCLIN": "prostacyclin*|epoprostenol|treprostinil|iloprost|prostanoid*|selexipag|beraprost|"
    "prostaglandin i2|ralinepag|ip receptor|flolan|remodulin",
    "PH_ASSOCIATED_DISEASE": "portopulmonary|anorexigen*|appetite suppressant*|hepatopulmonary",
    "PERIPHERAL_ARTERY_DISEASE": "pad|paod|peripheral arter*|peripheral occlusive|arterial occlusive|claudication|"
    "critical limb|limb ischemia|limb ischaemia|lower extremity arter*|lower limb arter*|ankle brachial|abi 0|abpi|"
    "peripheral vascular disease*|pvd|fontaine|rutherford|rest pain|intermittent claud*|ischemic rest pain|"
    "femoropopliteal|femoro popliteal|infrapopliteal|superficial femoral|sfa|popliteal|tibial arter*|iliac arter*|"
    "aortoiliac|aorto iliac|below the knee|arteriopath*|leriche|peripheral angioplasty|peripheral revasculari*|tasc|"
    "runoff vessel*|crural arter*",
    "CRITICAL_LIMB_ISCHAEMIA": "critical limb|critical leg|limb threatening|cli|clti|limb ischemia|limb ischaemia|"
    "rest pain|rutherford|fontaine iii|ischemic ulcer*|ischaemic ulcer*|acute limb|limb salvage|tissue loss|wifi stage",
    "CLAUDICATION": "claudic*|fontaine ii|pain free walking|maximum walking distance",
    "ANKLE_BRACHIAL_INDEX": "ankle brachial|abi 0|abi 1|abpi|toe brachial|toe pressure|tbi 0|tcpo2|"
    "transcutaneous oxygen|ankle pressure|brachial index",
    "AMPUTATION": "amput*|limb loss|prosthetic limb*|transtibial",
    "PERIPHERAL_REVASCULARISATION": "peripheral revasculari*|peripheral angioplasty|endovascular revasculari*|"
    "bypass graft of the leg|femoral bypass|infrainguinal|peripheral bypass|peripheral intervention*|"
    "drug coated balloon|lower extremity revasculari*|lower limb revasculari*|peripheral vascular surger*|leg bypass|"
    "vessel operation*",
    "AORTIC_ANEURYSM": "aortic aneurysm*|aneurysm of the aort*|aaa|abdominal aneurysm*|evar|tevar|fevar|"
    "aneurysmal sac|endoleak*|aneurysm repair|aneurysm neck|infrarenal|juxtarenal|suprarenal aneurysm*|"
    "thoracoabdominal|thoraco abdominal|endograft*|stent graft*|endovascular aneurysm|thoracic aneurysm*|"
    "aneurysm diameter|aneurysm sac|mycotic aneurysm*|inflammatory aneurysm*|aneurysmal aort*|penetrating ulcer|"
    "penetrating aortic|aneurysm of ascending|ascending aortic|dilated aorta|aortic dilat*|aortic root|"
    "dilatation of the aorta|aortic diameter|aortic ectasia",
    "AORTIC_DISSECTION": "dissection of the aort*|type a dissect*|type b dissect*|intramural hematoma|"
    "intramural haematoma|acute aortic|stanford type|type b aortic|type a aortic|aorta dissect*|aortic dissec*|"
    "dissection aneurysm*|dissecting",
    "AORTIC_DISEASE": "aortic disease*|thoracic aort*|aortic surger*|porcelain aorta|aortic arch|ascending aorta|"
    "aortic atheroma*|aortopath*|aortic calcification|calcified aorta|aortic coarctation|aortic pathology|"
    "aortic rupture|aortic replacement|bentall|aortic repair|abdominal aorta|descending aorta|aortitis|"
    "aortic syndrome*|aorta",
    "CAROTID_STENOSIS": "carotid*|internal carotid|extracranial stenos*|extracranial arter*|vertebral arter*|"
    "vertebrobasilar",
    "RENAL_ARTERY_STENOSIS": "renovascular|stenosis of the renal|stenosis of renal|renal arteries|renal artery|"
    "renal arterial|fibromuscular dysplasia|renal stent*",
    "RENAL_DENERVATION": "renal denervation|main renal|accessory renal|renal artery anatomy|multiple renal arter*|"
    "renal sympathetic|renal nerve|renal arteries|single functioning kidney|rdn|symplicity",
    "FIBROMUSCULAR_DYSPLASIA": "fibromuscular",
    "VARICOSE_VEINS": "varicos*|saphenous vein reflux|great saphenous|gsv|small saphenous|ceap|sclerotherap*|"
    "endovenous|venous reflux|saphenofemoral|saphenous insufficien*|phlebectom*|spider vein*|perforator vein*|"
    "saphenous reflux",
    "VENOUS_INSUFFICIENCY": "venous insufficien*|venous disease*|chronic venous|venous ulcer*|venous stasis|"
    "post thrombotic|postthrombotic|leg ulcer*|compression stocking*|venous leg|venous hypertension|"
    "compression therap*|villalta|stasis dermatitis|venous obstruct*|may thurner|iliac vein|iliofemoral venous|ceap|"
    "compression garment*|venous outflow",
    "DEEP_VEIN_THROMBOSIS": "deep vein|deep venous|dvt|phlebothromb*|femoral vein thromb*|vein thrombos*|"
    "iliofemoral dvt|proximal dvt|deep thrombos*|leg thrombos*|vte|leg vein thrombosis|venous thrombo*",
    "SUPERFICIAL_THROMBOPHLEBITIS": "thrombophlebitis|phlebitis|superficial vein thromb*|superficial venous thromb*|"
    "superficial thrombo*",
    "RAYNAUD": "raynaud*|vasospastic disorder*|digital ulcer*|acrocyanosis|chilblain*|erythromelalgia",
    "VASCULITIS": "vasculit*|takayasu*|polyarteritis|arteritis|anca|wegener*|churg|egpa|behcet*|aortitis|kawasaki*|"
    "thromboangiitis|buerger*|eosinophilic granulomatosis|granulomatosis with|polyangi*|gpa|giant cell arterit*|"
    "temporal arterit*|goodpasture*|anti gbm",
    "BUERGER_DISEASE": "buerger*|thromboangiitis",
    "HEREDITARY_CONNECTIVE_TISSUE": "marfan*|ehlers*|loeys*|heritable thoracic|fibrillin|hypermobil*|cutis laxa|"
    "pseudoxanthoma",
    "MESENTERIC_ISCHAEMIA": "ischemic colitis|ischaemic colitis|celiac artery|bowel necrosis|bowel ischemi*|"
    "bowel ischaemi*|intestinal ischemi*|intestinal ischaemi*|ischemic bowel|gut ischemi*|mesenteric ischemi*|"
    "mesenteric ischaemi*",
    "ARTERIOVENOUS_FISTULA": "arteriovenous fistula*|av fistula*|arteriovenous graft*|arterio venous fistula*|"
    "dialysis access|fistula for dialysis|hemodialysis access|haemodialysis access|av access|a v fistula*|"
    "arteriovenous access|av graft*|dialysis catheter*|vascular access for dialysis|fistula maturation|"
    "access thrombosis|permcath|hemodialysis catheter*|haemodialysis catheter*",
    "VASCULAR_MALFORMATION": "avm|venous malformation*|hht|dural arteriovenous|cavernoma*|lymphatic malformation*|"
    "arterio venous malformation*|dural fistula*|hereditary hemorrhagic telang*|hereditary haemorrhagic telang*|"
    "arteriovenous malform*|av malform*|cavernous malform*|vascular malform*|moyamoya|sturge weber|port wine|"
    "hemangioma*|haemangioma*|klippel*",
    "ENDOTHELIAL_FUNCTION": "endothelial function|endothelial dysfunction|flow mediated|endopat|arterial stiffness|"
    "pulse wave velocity|augmentation index|reactive hyperemia|forearm blood flow",
    "FEMORAL_ACCESS": "femoral access|femoral vein*|femoral arter*|transseptal|trans septal|femoral venous|"
    "common femoral|femoral approach|iliofemoral|ilio femoral|femoral vessel*|venous anatomy|femoral puncture|"
    "vascular anatomy|groin access",
    "RADIAL_ACCESS": "radial arter*|radial access|transradial|allen test*|barbeau|radial approach|radial pulse|"
    "ulnar arter*|raynaud's and radial|radial occlusion|snuffbox|distal radial",
    "CENTRAL_VENOUS_CATHETER": "central venous cath*|central line*|central venous access|picc|port a cath|portacath|"
    "central catheter*|hickman|indwelling line*|arterial line|tunneled cath*|tunnelled cath*|peripherally inserted|"
    "central venous line*|venous port|subclavian cath*|broviac",
    "VASCULAR_CLOSURE": "vascular closure|hemostatic device*|access site|puncture site|perclose|angioseal|angio seal|"
    "sheath size",
    "ISCHAEMIC_STROKE": "ischemic stroke*|ischaemic stroke*|cerebral infarct*|acute ischemic stroke|brain infarct*|"
    "cerebral ischemia|cerebral ischaemia|thrombotic stroke|embolic stroke|esus|lacunar|non hemorrhagic stroke|"
    "nonhemorrhagic stroke|brain ischemia|cerebral thromb*|ischemic cerebrovascular|ischaemic cerebrovascular|"
    "minor stroke|minor ischemic|wake up stroke|toast criteria|toast classif*|large vessel occlusion*|lvo|"
    "middle cerebral|cardioembolic|mca|anterior circulation|posterior circulation|basilar artery",
    "SUBARACHNOID_HAEMORRHAGE": "subarachnoid|asah|sah|hunt and hess|hunt hess|fisher grade|wfns|modified fisher|"
    "aneurysmal subarachnoid|cerebral vasospasm|nimodipine|sub arachnoid hem*|sub arachnoid haem*|delayed cerebral",
    "SUBDURAL_HAEMATOMA": "csdh|extradural|burr hole|middle meningeal|subdural*|epidural hematoma*|epidural haematoma*",
    "CEREBRAL_ANEURYSM": "intracranial aneurysm*|cerebral aneurysm*|brain aneurysm*|berry aneurysm*|aneurysm coil*|"
    "aneurysm clip*|unruptured aneurysm*|ruptured intracranial|ruptured cerebral|saccular|parent artery|coiling|"
    "flow diverter*|flow diversion|unruptured intracranial|wide neck|wide necked|neurovascular aneurysm*|fusiform|"
    "intracerebral aneurysm*",
    "TIA": "tia|transient ischemic|transient ischaemic|abcd2|transitory ischemic|transient cerebral|ministroke",
    "STROKE_SEVERITY_SCALE": "nihss|nih stroke|national institute of health stroke|stroke scale|scandinavian stroke|"
    "orgogozo|canadian neurological scale",
    "MODIFIED_RANKIN": "rankin*|pre stroke disability|prestroke|premorbid mrs|mrs score*|pre morbid mrs|pmrs|mrs 0|"
    "mrs 1|mrs 2|mrs 3|mrs of|stroke mrs",
    "LARGE_VESSEL_OCCLUSION": "large vessel occlusion*|lvo|m1 segment|m2 segment|middle cerebral artery|mca|"
    "intracranial carotid|ica occlusion|tandem occlusion|tandem lesion*|vessel occlusion*|anterior circulation|"
    "ica terminus|intracranial occlusion|internal carotid artery occlusion|m1 occlusion|m1 or m2|"
    "posterior circulation|vertebrobasilar|large artery occlusion|carotid terminus|basilar artery",
    "THROMBECTOMY": "thrombectom*|evt|mechanical thromb*|embolectom*|mtici|tici|stent retriever*|neurothrombectom*|"
    "endovascular stroke|aspiration thromb*|intra arterial thromb*|intraarterial thromb*|groin puncture|"
    "endovascular recanali*|clot retriev*|endovascular thrombectom*",
    "STROKE_IMAGING": "ischemic core|infarct core|core volume|penumbra*|ct perfusion|infarct volume|"
    "early ischemic changes|hypodensity|hyperdense|perfusion ct|mca territory|pc aspects|1 3 of the mca|"
    "aspects score*|alberta stroke|collateral score|collateral grade|mismatch ratio|mismatch volume|"
    "perfusion mismatch|mismatch profile",
    "STROKE_ONSET_TIME": "stroke onset|last known well|last seen well|onset of stroke|last known normal|"
    "hours of stroke|time of stroke|since stroke|post stroke|after stroke|from stroke|poststroke|last seen normal|"
    "wake up stroke*",
    "CEREBRAL_OEDEMA": "cerebral edema|cerebral oedema|brain edema|brain oedema|malignant infarct*|malignant edema|"
    "hemicraniectom*|decompressive crani*|craniectom*|malignant mca|brain herniation|cerebral herniation|uncal",
    "APHASIA": "aphasi*|dysphasi*|dysarthri*|speech disorder*|speech impairment*|language impairment|"
    "speech disturbance*|apraxia of speech|western aphasia",
    "HEMIPARESIS": "hemipar*|hemipleg*|one sided weakness|unilateral weakness|arm weakness|paretic|"
    "upper limb weakness|facial droop|fugl meyer|upper extremity weakness|arm paresis|upper limb paresis|"
    "upper extremity paresis|upper limb impairment|constraint induced|action research arm",
    "SPASTICITY": "spastic*|ashworth|baclofen|tizanidine|muscle tone|tardieu",
    "PFO": "pfo|patent foramen|foramen ovale|atrial septal aneurysm|oval foramen",
    "ENDOVASCULAR": "endovascular*",
    "UNCONTROLLED_HYPERTENSION": "uncontrolled hypertens*|uncontrolled arterial hypertens*|"
    "uncontrolled systemic hypertens*|poorly controlled hypertens*|uncontrolled blood pressure|"
    "uncontrolled high blood|severe hypertens*|severe arterial hypertens*|inadequately controlled hypertens*|"
    "not controlled hypertens*|hypertension not controlled|hypertension uncontrolled|uncontrolled essential|"
    "uncontrolled severe hypertens*|uncontrolled bp|hypertension that is not controlled|hypertensive crisis|"
    "hypertensive emergenc*|hypertensive urgenc*|malignant hypertens*|accelerated hypertens*|stage 3 hypertens*|"
    "stage ii hypertens*|stage 2 hypertens*|grade 3 hypertens*|grade iii hypertens*|uncontrolled or severe hypertens*|"
    "untreated hypertens*|persistent hypertens*|hypertension not adequately|systolic blood pressure above|"
    "blood pressure greater|markedly elevated blood|unstable hypertens*|hypertension poorly|uncontrolled systolic|"
    "uncontrolled htn",
    "HYPERTENSIVE_CRISIS": "hypertensive crisis|hypertensive crises|hypertensive emergenc*|hypertensive urgenc*|"
    "malignant hypertens*|hypertensive encephalopath*|accelerated hypertens*|pres syndrome|posterior reversible|"
    "hypertensive acute heart",
    "RESISTANT_HYPERTENSION": "resistant hypertens*|refractory hypertens*|drug resistant hypertens*|"
    "treatment resistant hypertens*|more antihypertensive*|or more antihypertensive*|three antihypertensive*|"
    "3 antihypertensive*|antihypertensive medications of different|triple antihypertensive|despite antihypertensive|"
    "despite treatment with three|despite 3 antihypertensive",
    "SECONDARY_HYPERTENSION": "secondary hypertens*|secondary arterial hypertens*|renovascular|pheochromocytoma|"
    "phaeochromocytoma|aldosteronism|hyperaldosteron*|identifiable cause of hypertens*|conn's|liddle*|"
    "secondary cause of hypertens*|secondary cause of arterial|secondary cause of systemic",
    "PRIMARY_ALDOSTERONISM": "aldosteronism|hyperaldosteron*|conn's|conn syndrome|aldosterone producing|"
    "adrenal vein sampling|aldosterone renin ratio|primary aldosteron*|aldosterone to renin",
    "PHAEOCHROMOCYTOMA": "pheochromocyt*|phaeochromocyt*|paragangliom*|metanephrine*|catecholamine secreting|"
    "pheocromocyt*|feochromocyt*",
    "ESSENTIAL_HYPERTENSION": "essential hypertens*|primary hypertens*|grade 1 hypertens*|grade 2 hypertens*|"
    "stage 1 hypertens*|stage 2 hypertens*|mild hypertens*|mild to moderate hypertens*|prehypertens*|pre hypertens*|"
    "diagnosed with hypertens*|diagnosis of hypertens*|hypertensive patients|elevated blood pressure|"
    "grade i hypertens*|systemic hypertens*",
    "SYSTOLIC_PRESSURE": "systolic blood|sbp|systolic bp|systolic pressure|seated systolic|mssbp|sesbp|"
    "sitting systolic|office systolic|systolic arterial pressure|systolic hypertens*",
    "DIASTOLIC_PRESSURE": "diastolic blood|dbp|diastolic bp|diastolic pressure|msdbp|sedbp|mssedbp|sitting diastolic|"
    "diastolic hypertens*",
    "AMBULATORY_BLOOD_PRESSURE": "ambulatory blood|abpm|ambulatory bp|ambulatory systolic|ambulatory diastolic|"
    "24 hour blood|24 hour systolic|24h blood|24 h blood|24 hour mean|daytime systolic|daytime blood|"
    "nocturnal hypertens*|non dipp*|nighttime blood|24 hour bp|masked hypertens*|white coat",
    "HOME_BLOOD_PRESSURE": "home blood pressure|home bp|hbpm|self measured blood|self monitored blood|home systolic|"
    "home monitored",
    "BLOOD_PRESSURE_MEASUREMENT": "arm circumference|upper arm circumference|blood pressure monitor*|bp cuff|"
    "cuff size|difference in blood pressure|blood pressure difference|inter arm|measurement of blood pressure|"
    "office blood pressure|clinic blood pressure|seated blood pressure|sitting blood pressure|office bp|office sbp",
    "ANTIHYPERTENSIVE": "antihypertens*|anti hypertens*|blood pressure lowering|blood pressure medic*|bp lowering|"
    "hypertension medic*|hypotensive drug*|hypertensive medic*|bp medic*|hypertension drug*|bp drug*|"
    "hypertension treatment|blood pressure treatment|blood pressure drug*",
    "CENTRAL_SYMPATHOLYTIC": "clonidine|methyldopa|moxonidine|guanfacine|sympatholytic*|reserpine|rilmenidine|"
    "central alpha|centrally acting|alpha methyldopa|guanethidine",
    "PREECLAMPSIA": "preeclamp*|pre eclamp*|eclamp*|gestational hypertens*|pregnancy induced hypertens*|"
    "hypertension in pregnancy|hypertensive disease of pregnancy|hellp|pregnancy hypertens*|"
    "hypertensive disorders in pregnancy|toxemia|toxaemia|severe features|hypertensive disorder of pregnancy",
    "PORTAL_HYPERTENSION": "portal hypertens*|varices|variceal|esophageal varic*|oesophageal varic*|tipss|"
    "transjugular intrahepatic|hvpg|tips procedure|hepatic venous pressure|varix|gastric varic*|"
    "gastroesophageal varic*|band ligation|evl|sclerotherapy of varices|tips placement|portosystemic|porto systemic|"
    "portacaval|portocaval|gov1|gov2|hypersplen*|non selective beta*|nsbb|portal pressure|tips insertion|prior tips|"
    "previous tips",
    "OCULAR_HYPERTENSION": "ocular hypertens*",
    "INTRACRANIAL_HYPERTENSION": "intracranial hypertens*|raised intracranial|elevated intracranial|"
    "increased intracranial|pseudotumor",
    "SYMPTOMATIC_HYPOTENSION": "symptomatic hypotens*|symptoms of hypotens*|severe hypotens*|persistent hypotens*|"
    "hypotension with symptoms|systolic blood pressure 90|sbp 90|systolic bp 90|sbp 100|sbp 95|sbp 85|"
    "systolic blood pressure 100|systolic blood pressure less|systolic blood pressure below|"
    "systolic blood pressure 85|systolic bp less|low blood pressure|arterial hypotens*|hypotension symptomatic|"
    "uncontrolled hypotens*|systolic bp 100|systolic bp below|low bp|intradialytic hypotens*|mean arterial pressure|"
    "mean arterial blood",
    "ORTHOSTATIC_HYPOTENSION": "orthostatic*|postural hypotens*|postural drop|postural symptom*|postural blood|"
    "postural dizziness|standing blood pressure|supine hypertens*|postural change*",
    "CARDIOGENIC_SHOCK": "cardiogenic shock|killip|scai|cardiac shock|pump failure|low output syndrome|"
    "low cardiac output|cardiogenic chock",
    "KILLIP_CLASS": "killip*",
    "SEPTIC_SHOCK": "septic shock|vasoplegi*|distributive shock|shock septic|vasodilatory shock|toxic shock",
    "SEPSIS": "sepsis|septic|sirs|sofa|qsofa|urosepsis|systemic inflammatory response|procalcitonin|septicem*|"
    "bacterem*|blood culture*|septicaemi*|bacteraemi*|bloodstream infection*|blood stream infection*|endotox*|"
    "positive blood culture*|fungemia|candidemia",
    "HYPOVOLAEMIC_SHOCK": "hypovolemic shock|hypovolaemic shock|hemorrhagic shock|haemorrhagic shock|traumatic shock|"
    "massive hemorrhage|massive haemorrhage|exsanguinat*|massive bleeding|massive transfusion",
    "HAEMODYNAMIC_INSTABILITY": "hemodynamic instab*|haemodynamic instab*|hemodynamically unstable|"
    "haemodynamically unstable|hemodynamic unstable|hemodynamically stable|haemodynamically stable|"
    "unstable hemodynamic*|unstable haemodynamic*|hemodynamic compromise|haemodynamic compromise|"
    "hemodynamic stability|haemodynamic stability|stable hemodynamic*|hemodynamic status|circulatory instability|"
    "circulatory failure|hemodynamically compromis*|haemodynamically compromis*|circulatory shock|unstable circulat*|"
    "circulatory collapse|hemodynamic stable|hemodynamic deteriorat*|cardiovascular instability|"
    "cardiovascular collapse",
    "FLUID_RESPONSIVENESS": "fluid responsiv*|fluid challenge|passive leg|pulse pressure variation|"
    "stroke volume variation|fluid resuscit*|fluid bolus*|volume expansion|crystalloid*|hydroxyethyl",
    "LACTATE": "hyperlactat*|lacticemia|lactataemia|lactacid*|serum lactate|blood lactate|arterial lactate|"
    "plasma lactate|lactate|lactic acid*",
    "OUT_OF_HOSPITAL_ARREST": "out of hospital|ohca|bystander|unwitnessed|shockable|low flow time|non shockable|"
    "nonshockable|prehospital arrest|time to rosc|emergency medical service*|ems|advanced life support|"
    "basic life support|witnessed arrest|witnessed cardiac|witnessed out",
    "RETURN_OF_CIRCULATION": "rosc|return of spontaneous|spontaneous circulation|sustained rosc|"
    "successful resuscitation|successfully resuscitated|restoration of spontaneous|resuscitated from",
    "INITIAL_RHYTHM": "shockable|non shockable|nonshockable|initial rhythm|pulseless|asystol*|"
    "ventricular fibrillation as|first rhythm|presenting rhythm",
    "POST_ARREST_COMA": "comatose after|comatose survivor*|comatose following|unconscious after|coma after|"
    "remain comatose|unresponsive after|post cardiac arrest|after cardiac arrest|cerebral performance|cpc 3|cpc 4|"
    "cpc score|postcardiac arrest|post arrest|after resuscitation|postresuscitation|hypoxic ischemic brain|"
    "anoxic brain|anoxic encephalopath*|hypoxic brain|hypoxic encephalopath*|post anoxic|grey white|gray white|"
    "fixed and dilated|corneal reflex|pupils fixed|pupil light",
    "THERAPEUTIC_HYPOTHERMIA": "hypotherm*|targeted temperature|ttm|temperature management|therapeutic cooling|"
    "body cooling|rewarm*|temperature control|cooling device|induced cooling|active cooling|intravascular cooling|"
    "cooling catheter|core temperature|bladder temperature|core body temperature|therapeutic hypothermia|normothermi*",
    "CARDIAC_ARREST_CAUSE": "presumed cardiac|drowning|hanging|strangulation|electrocution|traumatic arrest|"
    "traumatic cardiac",
    "CPR": "cpr|cardiopulmonary resuscit*|cardio pulmonary resuscit*|chest compression*|resuscitation attempt*|"
    "prolonged resuscit*|mechanical compression*|compression device|lucas",
    "ATRIAL_SEPTAL_DEFECT": "asds|atrial septal|secundum|primum|sinus venosus|septal occluder|septal defect closure|"
    "interatrial sept*|iatrogenic asd|atrial septum|asd closure|or asd|asd or",
    "VENTRICULAR_SEPTAL_DEFECT": "vsd|ventricular septal|interventricular communication",
    "SINGLE_VENTRICLE": "single ventric*|univentric*|fontan|glenn|norwood|hypoplastic left|hlhs|cavopulmonary|"
    "tricuspid atresia|hypoplastic right|single morphologic*|functional single|functionally univentric*|double inlet|"
    "protein losing enteropathy|plastic bronchitis|stage i norwood|hypoplastic heart|single right ventric*|"
    "single left ventric*|superior cavopulmonary|heterotaxy",
    "COARCTATION": "coarctation*|interrupted arch|aortic isthmus",
    "EISENMENGER": "eisenmenger*|cyanotic|cyanosis",
    "CONGENITAL_HEART_SURGERY": "congenital heart surger*|congenital cardiac surger*|blalock|bt shunt|palliated|"
    "palliative shunt|pediatric cardiac surger*|paediatric cardiac surger*|rachs|stat category|corrective cardiac|"
    "corrected congenital|repaired congenital|surgical repair of congenital|uncorrected congenital|unrepaired",
    "CARDIOPULMONARY_BYPASS": "cardiopulmonary bypass|cpb|extracorporeal circulation|heart lung machine|off pump|"
    "opcab|cardioplegi*|aortic cross clamp*|cross clamp*|bypass machine|beating heart|circulatory arrest|"
    "deep hypothermic|aortic clamp*|extra corporeal circulation",
    "REDO_CARDIAC_SURGERY": "redo|re do|previous cardiac surger*|prior cardiac surger*|previous heart surger*|"
    "prior open heart|previous open heart|previous sternotom*|prior sternotom*|re sternotom*|resternotom*|"
    "repeat cardiac surger*|history of cardiac surger*|previous cabg|prior cabg|prior coronary artery bypass|"
    "previous coronary artery bypass|previous bypass",
    "EMERGENCY_SURGERY": "emergency operation*|emergency cardiac surger*|emergent cardiac surger*|"
    "emergency procedure*|emergency cabg|urgent cabg|emergency or salvage|salvage surger*|urgent or emergen*|"
    "emergent or urgent|emergency or urgent|emergent procedure*|salvage procedure*|salvage operation*|emergency heart|"
    "emergency surg*|emergent surg*|urgent surg*|emergency laparotom*|non elective surg*|unplanned surg*",
    "ELECTIVE_SURGERY": "elective surger*|elective cardiac|elective cabg|elective procedure*|"
    "elective coronary artery bypass|scheduled surger*|elective operation*|scheduled for cardiac surger*|"
    "undergoing elective|scheduled to undergo|scheduled for elective|elective or urgent|isolated cabg|"
    "isolated coronary artery|planned surger*|planned cardiac surger*|planned operation*",
    "STERNOTOMY": "sternotom*|median sternotomy|sternal|sternum|mediastinit*|chest wall deform*|pectus|"
    "thoracic deform*|mini sternotomy|minimally invasive cardiac|ministernotomy|chest deform*",
    "THORACIC_SURGERY": "thoracic surger*|lung surger*|chest surger*|thoracotom*|vats|video assisted thora*",
    "ECHOCARDIOGRAPHY": "echocardiogra*|echo|tte|tee|transthoracic|transesophageal|transoesophageal|trans thoracic|"
    "trans esophageal|cardiac ultrasound|doppler echo*|2d echo*|heart ultrasound",
    "CARDIAC_MRI": "cmr|cardiac mri|cardiac magnetic|cmri|cardiovascular magnetic|cardiac mr|cardiovascular mri|"
    "heart mri|cardiacmri|mri of the heart|t1 mapping",
    "CONTRAST_MEDIA": "contrast agent*|contrast media|contrast medium|iodinated|contrast allerg*|radiocontrast|"
    "radiographic contrast|contrast dye|contrast nephropath*|contrast induced|iv contrast|intravenous contrast|"
    "contrast material*|dye allerg*|x ray contrast|contrast reaction*|allergy to contrast|radio contrast|radiopaque|"
    "radiological contrast|angiographic contrast|iodine contrast|iodine allerg*|allergy to iodine|iodine hypersens*|"
    "hypersensitivity to iodine|iodine containing|gadolinium|sonovue|definity|microbubble*",
    "GADOLINIUM": "gadolinium*|nephrogenic systemic|gadobutrol|gadoterate",
    "ECHO_CONTRAST": "ultrasound contrast|echo contrast|echocardiographic contrast|perflutren|definity|optison|"
    "sonovue|microbubble*|lumason",
    "CLAUSTROPHOBIA": "claustrophob*",
    "BREATH_HOLD": "breath hold*|hold breath|hold his breath|hold her breath|hold their breath|holding breath|"
    "hold the breath|breathhold*|lie flat|lie supine|lay flat|lying flat",
    "MRI_METAL": "metallic|metal implant*|ferromagnetic|aneurysm clip*|shrapnel|cochlear|metal fragment*|"
    "metal object*|foreign bod*|magnetic material*|mri incompatible|non mri compatible|mr unsafe|mri unsafe|"
    "non mr conditional|mri conditional|mr conditional|metal in|neural stimulator*|metal clip*|surgical clip*|"
    "implanted metal",
    "PET_SCAN": "pet|positron emission|fdg|18f|fluorodeoxyglucose|fluorine 18",
    "NUCLEAR_IMAGING": "spect|single photon|scintigra*|nuclear imaging|sestamibi|thallium|technetium|99mtc|mibg|"
    "myocardial perfusion|radionuclide|perfusion scan|nuclear medicine|pyrophosphate",
    "RADIATION_EXPOSURE": "radiation exposure|exposure to radiation|ionizing radiation|ionising radiation|"
    "radiation dose|occupational radiation|radioactive exposure|millisievert|msv|radiation worker|"
    "radiological investigation",
    "MEDIASTINAL_RADIATION": "mediastinal radi*|chest radi*|thoracic radi*|mediastinal irradi*|chest irradi*|"
    "radiation to the chest|radiation therapy to the chest|mantle radi*|thoracic irradi*|radiotherapy to the chest|"
    "breast radi*|radiation heart disease",
    "BLEEDING_RISK": "bleeding risk|risk of bleeding|high risk of bleeding|bleeding tendenc*|bleeding diathes*|"
    "bleeding disorder*|hemorrhagic diathes*|haemorrhagic diathes*|active bleeding|bleeding event*|major bleeding|"
    "significant bleeding|pathological bleeding|pathologic bleeding|internal bleeding|bleeding history|"
    "history of bleeding|hemorrhagic disorder*|haemorrhagic disorder*|predisposition to bleed*|risk for bleeding|"
    "bleeding complication*|hasbled|has bled|arc hbr|high bleeding|severe bleeding|active hemorrhage|"
    "active haemorrhage|hemorrhagic tendenc*|bleeding abnormal*|recent bleeding|prone to bleeding|precise dapt|"
    "timi major|barc",
    "COAGULATION_DISORDER": "coagulopath*|coagulation disorder*|clotting disorder*|bleeding disorder*|hemophil*|"
    "haemophil*|willebrand|coagulation abnormal*|blood clotting|coagulation disease*|coagulation defect*|"
    "clotting factor*|coagulation factor*|hemostatic disorder*|coagulation dysfunction|disorder of coagulation|"
    "factor viii|factor ix|disseminated intravascular|dic",
    "PEPTIC_ULCER": "gastric ulcer*|duodenal ulcer*|stomach ulcer*|ulcer disease|gastroduodenal ulcer*|"
    "gastrointestinal ulcer*|peptic|gi ulcer*|active ulcer*|pud|ulcers of the stomach|gastro duodenal ulcer*|"
    "ulcer bleeding|forrest|bleeding ulcer*|ulcus|intestinal ulcer*|digestive ulcer*",
    "FRAILTY": "frail*|sppb|short physical performance|gait speed|timed up|fall risk|clinical frailty|prefrail*|"
    "fried criteria|fried phenotype|rockwood|geriatric assessment",
    "ACUTE_KIDNEY_INJURY": "acute kidney|acute renal|aki|akin|acute tubular|contrast nephropath*|"
    "contrast induced nephropath*|kdigo stage|acute worsening of renal|tubular necrosis|rifle criteria|anuri*|"
    "oliguri*|urine output|contrast induced acute|cardiorenal|ngal|neutrophil gelatinase",
    "ULTRAFILTRATION": "ultrafiltrat*|aquapheresis|hemofiltrat*|haemofiltrat*|crrt|continuous renal replacement|"
    "slow continuous",
    "CHEYNE_STOKES": "cheyne|central sleep|csresp|servo ventilat*|adaptive servo|csa csr|asv",
    "NON_CARDIAC_DISEASE": "non cardiac disease*|noncardiac disease*|non cardiac condition*|noncardiac condition*|"
    "non cardiac illness*|extracardiac disease*|non cardiac comorbid*|non cardiac cause*|noncardiac illness|"
    "concomitant non cardiac|other than cardiac|non cardiovascular",
    "STEM_CELL_INJECTION": "bone marrow derived|cardiosphere*|intramyocardial|intracoronary infusion|"
    "endomyocardial injection|transendocardial|cardiac cell*",
    "CARDIAC_PROCEDURE": "cardiovascular procedure*|cardiac procedure*|percutaneous cardiac|cardiac intervention*|"
    "cardiovascular intervention*|percutaneous cardiovascular|intracardiac intervention|planned cardiac|"
    "planned cardiovascular|interventional cardiac|interventional cardiology|invasive cardiac|cv procedure*|"
    "cardiovascular surger*|cv surger*|heart procedure*",
    "SARCOPENIA": "sarc f|muscle wasting|muscle mass|grip strength|handgrip|hand grip|appendicular|sarcopen*|ewgsop|"
    "muscle atrophy|low muscle|dynapen*|skeletal muscle index|gait speed|sppb|short physical performance",
    "ANGIOEDEMA": "angioedema*|angio edema|angio oedema|angioneurotic|angiooedema|quincke*|bradykinin|"
    "hereditary angio*|c1 esterase|icatibant|c1 inh|hae|lanadelumab|c1 inhibitor*",
    "NSAID": "nsaid*|ibuprofen|naproxen|diclofenac|cox 2|cyclooxygenase|celecoxib|indomethacin|ketorolac|meloxicam|"
    "etoricoxib|non steroid anti|coxib*|cyclo oxygenase|anti inflammatory drug*|antiinflammatory drug*|indometacin|"
    "ketoprofen|piroxicam|nimesulide|parecoxib|flurbiprofen|etodolac|nabumetone|dexketoprofen|rofecoxib|"
    "non steroidal anti inflammatory|non steroidal antiinflammatory|nonsteroidal anti inflammatory|"
    "nonsteroidal antiinflammatory",
    "COLCHICINE": "colchicine",
    "HEART_FAILURE_QUALITY_OF_LIFE": "kccq|kansas city|minnesota living|mlhfq|minnesota heart",
    "RESTRICTIVE_LUNG": "restrictive lung|restrictive pulmonary|restrictive respiratory|restrictive ventilat*|"
    "restrictive or obstructive|obstructive or restrictive lung|obstructive or restrictive pulmonary",
}
"""Topic to its terms, separated by `|`."""

KINDS: Final[dict[str, str]] = {
    "ACUTE_CORONARY_SYNDROME": "CORONARY",
    "STEMI": "INFARCTION",
    "NSTEMI": "INFARCTION",
    "UNSTABLE_ANGINA": "ANGINA",
    "ANGINA": "CORONARY",
    "CHEST_PAIN": "PAIN",
    "PCI": "CORONARY",
    "PRIMARY_PCI": "PCI",
    "CABG": "CARDIAC_SURGERY",
    "CORONARY_STENT": "CORONARY",
    "RESTENOSIS": "CORONARY",
    "CORONARY_LESION": "CORONARY",
    "CHRONIC_TOTAL_OCCLUSION": "CORONARY",
    "LEFT_MAIN": "CORONARY",
    "MULTIVESSEL": "CORONARY",
    "LEFT_ANTERIOR_DESCENDING": "CORONARY",
    "REVASCULARISATION": "CORONARY",
    "CORONARY_ARTERY_DISEASE": "CORONARY",
    "ISCHAEMIA": "CORONARY",
    "ISCHAEMIC_CARDIOMYOPATHY": "CORONARY",
    "VASOSPASTIC_ANGINA": "ANGINA",
    "CORONARY_MICROVASCULAR": "CORONARY",
    "FRACTIONAL_FLOW_RESERVE": "CORONARY",
    "CORONARY_ANGIOGRAPHY": "CORONARY",
    "CORONARY_CT": "CORONARY",
    "TIMI_FLOW": "CORONARY",
    "MYOCARDIAL_VIABILITY": "CORONARY",
    "MYOCARDIAL_BRIDGE": "CORONARY",
    "CORONARY_SINUS": "HEART_STRUCTURE",
    "CARDIAC_ALLOGRAFT_VASCULOPATHY": "HEART_TRANSPLANT",
    "TROPONIN": "CORONARY",
    "INFARCT_COMPLICATION": "INFARCTION",
    "ATHEROSCLEROTIC_DISEASE": "CORONARY",
    "CARDIOVASCULAR_EVENT": "CARDIAC",
    "CARDIOVASCULAR_RISK": "CARDIAC",
    "SURGICAL_RISK_SCORE": "CARDIAC_SURGERY",
    "NO_OPTION_REVASCULARISATION": "CORONARY",
    "STRESS_TEST": "CORONARY",
    "ACUTE_HEART_FAILURE": "HEART_FAILURE",
    "PULMONARY_OEDEMA": "LUNG",
    "HEART_FAILURE_HOSPITALISATION": "HEART_FAILURE",
    "HFPEF": "HEART_FAILURE",
    "HFREF": "HEART_FAILURE",
    "HFMREF": "HEART_FAILURE",
    "RIGHT_HEART_FAILURE": "HEART_FAILURE",
    "ADVANCED_HEART_FAILURE": "HEART_FAILURE",
    "NEW_ONSET_HEART_FAILURE": "HEART_FAILURE",
    "HIGH_OUTPUT_FAILURE": "HEART_FAILURE",
    "HEART_FAILURE_CAUSE": "HEART_FAILURE",
    "DYSPNOEA": "RESPIRATORY_FUNCTION",
    "CONGESTION": "FLUID",
    "PLEURAL_EFFUSION": "LUNG",
    "PERICARDIAL_EFFUSION": "PERICARDIAL_DISEASE",
    "LV_DYSFUNCTION": "EJECTION_FRACTION",
    "MUGA": "EJECTION_FRACTION",
    "CARDIOMEMS": "DEVICE",
    "INTERATRIAL_SHUNT_DEVICE": "DEVICE",
    "BAROREFLEX": "DEVICE",
    "CARDIAC_REHABILITATION": "EXERCISE",
    "SIX_MINUTE_WALK": "EXERCISE",
    "CARDIOPULMONARY_EXERCISE_TEST": "EXERCISE",
    "EXERCISE_INABILITY": "EXERCISE",
    "ACE_INHIBITOR": "RAAS",
    "ANGIOTENSIN_RECEPTOR_BLOCKER": "RAAS",
    "SACUBITRIL_VALSARTAN": "RAAS",
    "CALCIUM_CHANNEL_BLOCKER": "DIURETIC",
    "LOOP_DIURETIC": "DIURETIC",
    "THIAZIDE": "DIURETIC",
    "DIGOXIN": "ARRHYTHMIA",
    "IVABRADINE": "DIURETIC",
    "GUIDELINE_THERAPY": "CONCOMITANT_MEDICATION",
    "INOTROPE": "SHOCK",
    "VASOPRESSOR": "SHOCK",
    "IV_VASODILATOR": "NITRATES",
    "RANOLAZINE": "CORONARY",
    "ANTIARRHYTHMIC": "ARRHYTHMIA",
    "AMIODARONE": "ANTIARRHYTHMIC",
    "ORAL_ANTICOAGULANT": "ANTICOAGULANT",
    "HEPARIN_INDUCED_THROMBOCYTOPENIA": "HEPARIN",
    "STATIN": "LIPIDS",
    "FIBRATE": "LIPIDS",
    "EZETIMIBE": "LIPIDS",
    "LDL_CHOLESTEROL": "LIPIDS",
    "TRIGLYCERIDES": "LIPIDS",
    "TRANSTHYRETIN_AMYLOIDOSIS": "AMYLOIDOSIS",
    "POTASSIUM": "ELECTROLYTES",
    "SODIUM": "ELECTROLYTES",
    "IV_IRON": "ANEMIA",
    "HYDRALAZINE": "VASODILATOR",
    "SGLT2_INHIBITOR": "GLUCOSE_LOWERING",
    "HEART_FAILURE_SYMPTOMS": "HEART_FAILURE",
    "DIURETIC_DRUG": "DIURETIC",
    "VASODILATOR": "DIURETIC",
    "ATRIAL_FIBRILLATION": "ARRHYTHMIA",
    "AF_PATTERN": "ATRIAL_FIBRILLATION",
    "ATRIAL_FLUTTER": "ARRHYTHMIA",
    "SINUS_RHYTHM": "ARRHYTHMIA",
    "RATE_CONTROL": "ATRIAL_FIBRILLATION",
    "CARDIOVERSION": "ARRHYTHMIA",
    "ABLATION": "ARRHYTHMIA",
    "LEFT_ATRIAL_APPENDAGE": "ATRIAL_FIBRILLATION",
    "LEFT_ATRIAL_THROMBUS": "HEART_STRUCTURE",
    "LV_THROMBUS": "HEART_STRUCTURE",
    "SUPRAVENTRICULAR_TACHYCARDIA": "ARRHYTHMIA",
    "PRE_EXCITATION": "ARRHYTHMIA",
    "VENTRICULAR_ARRHYTHMIA": "ARRHYTHMIA",
    "VENTRICULAR_ECTOPY": "VENTRICULAR_ARRHYTHMIA",
    "ATRIAL_ECTOPY": "ARRHYTHMIA",
    "SUDDEN_DEATH": "CARDIAC_ARREST",
    "LONG_QT": "ARRHYTHMIA",
    "HEART_BLOCK": "ARRHYTHMIA",
    "SICK_SINUS": "ARRHYTHMIA",
    "BRADYCARDIA": "ARRHYTHMIA",
    "TACHYCARDIA": "ARRHYTHMIA",
    "HEART_RATE": "ARRHYTHMIA",
    "BUNDLE_BRANCH_BLOCK": "ARRHYTHMIA",
    "QRS_DURATION": "ARRHYTHMIA",
    "PACEMAKER": "ARRHYTHMIA",
    "ICD": "DEVICE",
    "CARDIAC_RESYNCHRONISATION": "DEVICE",
    "PACING_LEAD": "PACEMAKER",
    "LOOP_RECORDER": "ECG",
    "VENTRICULAR_ASSIST_DEVICE": "DEVICE",
    "MECHANICAL_CIRCULATORY_SUPPORT": "SHOCK",
    "IABP": "MECHANICAL_CIRCULATORY_SUPPORT",
    "ECMO": "SHOCK",
    "VASOVAGAL_SYNCOPE": "SYNCOPE",
    "AORTIC_STENOSIS": "VALVE",
    "AORTIC_REGURGITATION": "VALVE",
    "AORTIC_VALVE": "VALVE",
    "BICUSPID_VALVE": "AORTIC_VALVE",
    "MITRAL_REGURGITATION": "VALVE",
    "MITRAL_STENOSIS": "VALVE",
    "MITRAL_VALVE": "VALVE",
    "MITRAL_ANATOMY": "MITRAL_VALVE",
    "TRANSCATHETER_MITRAL_REPAIR": "MITRAL_VALVE",
    "MITRAL_SURGERY": "CARDIAC_SURGERY",
    "TRICUSPID_VALVE": "VALVE",
    "PULMONARY_VALVE": "VALVE",
    "PROSTHETIC_VALVE": "VALVE",
    "VALVE_SURGERY": "CARDIAC_SURGERY",
    "TAVI": "VALVE",
    "RHEUMATIC_HEART_DISEASE": "VALVE",
    "ENDOCARDITIS": "INFECTION",
    "HYPERTROPHIC_CARDIOMYOPATHY": "CARDIOMYOPATHY",
    "LV_OUTFLOW_OBSTRUCTION": "HEART_STRUCTURE",
    "DILATED_CARDIOMYOPATHY": "CARDIOMYOPATHY",
    "RESTRICTIVE_CARDIOMYOPATHY": "CARDIOMYOPATHY",
    "SARCOIDOSIS": "LUNG",
    "FABRY": "METABOLIC_INBORN",
    "MYOCARDITIS": "CARDIOMYOPATHY",
    "PERICARDIAL_DISEASE": "CARDIAC",
    "PERICARDITIS": "PERICARDIAL_DISEASE",
    "CONSTRICTIVE_PERICARDITIS": "PERICARDIAL_DISEASE",
    "TAKOTSUBO": "CARDIOMYOPATHY",
    "PERIPARTUM_CARDIOMYOPATHY": "CARDIOMYOPATHY",
    "ARRHYTHMOGENIC_CARDIOMYOPATHY": "CARDIOMYOPATHY",
    "ALCOHOLIC_CARDIOMYOPATHY": "CARDIOMYOPATHY",
    "CHAGAS": "INFECTION",
    "MUSCULAR_DYSTROPHY": "NEUROMUSCULAR",
    "METABOLIC_CARDIOMYOPATHY": "CARDIOMYOPATHY",
    "LV_HYPERTROPHY": "HEART_STRUCTURE",
    "LEFT_ATRIAL_SIZE": "HEART_STRUCTURE",
    "DIASTOLIC_DYSFUNCTION": "HEART_STRUCTURE",
    "LV_DIMENSION": "HEART_STRUCTURE",
    "GLOBAL_LONGITUDINAL_STRAIN": "EJECTION_FRACTION",
    "WALL_MOTION": "HEART_STRUCTURE",
    "VENTRICULAR_ANEURYSM": "HEART_STRUCTURE",
    "RIGHT_VENTRICLE": "HEART_STRUCTURE",
    "RIGHT_ATRIUM": "HEART_STRUCTURE",
    "INTRACARDIAC_SHUNT": "CONGENITAL_HEART",
    "CARDIAC_TUMOUR": "HEART_STRUCTURE",
    "UNCONTROLLED_ARRHYTHMIA": "ARRHYTHMIA",
    "PULMONARY_ARTERIAL_HYPERTENSION": "PULMONARY_HYPERTENSION",
    "PULMONARY_HYPERTENSION_GROUP": "PULMONARY_HYPERTENSION",
    "CTEPH": "PULMONARY_HYPERTENSION",
    "PULMONARY_VENO_OCCLUSIVE": "PULMONARY_HYPERTENSION",
    "PULMONARY_VASCULAR_RESISTANCE": "PULMONARY_HYPERTENSION",
    "PULMONARY_ARTERY_PRESSURE": "PULMONARY_HYPERTENSION",
    "RIGHT_HEART_CATHETERISATION": "HAEMODYNAMICS",
    "FILLING_PRESSURE": "HAEMODYNAMICS",
    "CARDIAC_OUTPUT": "HAEMODYNAMICS",
    "CENTRAL_VENOUS_PRESSURE": "HAEMODYNAMICS",
    "ENDOTHELIN_ANTAGONIST": "PAH_THERAPY",
    "PROSTACYCLIN": "PAH_THERAPY",
    "PH_ASSOCIATED_DISEASE": "PULMONARY_HYPERTENSION",
    "PERIPHERAL_ARTERY_DISEASE": "PERIPHERAL_VASCULAR",
    "CRITICAL_LIMB_ISCHAEMIA": "PERIPHERAL_ARTERY_DISEASE",
    "CLAUDICATION": "PERIPHERAL_ARTERY_DISEASE",
    "ANKLE_BRACHIAL_INDEX": "PERIPHERAL_ARTERY_DISEASE",
    "AMPUTATION": "MOBILITY",
    "PERIPHERAL_REVASCULARISATION": "PERIPHERAL_ARTERY_DISEASE",
    "AORTIC_ANEURYSM": "PERIPHERAL_VASCULAR",
    "AORTIC_DISSECTION": "PERIPHERAL_VASCULAR",
    "AORTIC_DISEASE": "PERIPHERAL_VASCULAR",
    "CAROTID_STENOSIS": "PERIPHERAL_VASCULAR",
    "RENAL_ARTERY_STENOSIS": "KIDNEY",
    "RENAL_DENERVATION": "HYPERTENSION",
    "FIBROMUSCULAR_DYSPLASIA": "PERIPHERAL_VASCULAR",
    "VARICOSE_VEINS": "PERIPHERAL_VASCULAR",
    "VENOUS_INSUFFICIENCY": "PERIPHERAL_VASCULAR",
    "DEEP_VEIN_THROMBOSIS": "THROMBOSIS",
    "SUPERFICIAL_THROMBOPHLEBITIS": "THROMBOSIS",
    "RAYNAUD": "PERIPHERAL_VASCULAR",
    "VASCULITIS": "AUTOIMMUNE",
    "BUERGER_DISEASE": "PERIPHERAL_VASCULAR",
    "HEREDITARY_CONNECTIVE_TISSUE": "PERIPHERAL_VASCULAR",
    "MESENTERIC_ISCHAEMIA": "GASTROINTESTINAL",
    "ARTERIOVENOUS_FISTULA": "VASCULAR_ACCESS",
    "VASCULAR_MALFORMATION": "PERIPHERAL_VASCULAR",
    "FEMORAL_ACCESS": "VASCULAR_ACCESS",
    "RADIAL_ACCESS": "VASCULAR_ACCESS",
    "CENTRAL_VENOUS_CATHETER": "VASCULAR_ACCESS",
    "VASCULAR_CLOSURE": "VASCULAR_ACCESS",
    "ISCHAEMIC_STROKE": "STROKE",
    "SUBARACHNOID_HAEMORRHAGE": "HAEMORRHAGIC_STROKE",
    "SUBDURAL_HAEMATOMA": "HAEMORRHAGIC_STROKE",
    "CEREBRAL_ANEURYSM": "STROKE",
    "TIA": "STROKE",
    "STROKE_SEVERITY_SCALE": "STROKE",
    "MODIFIED_RANKIN": "DISABILITY",
    "LARGE_VESSEL_OCCLUSION": "ISCHAEMIC_STROKE",
    "THROMBECTOMY": "STROKE",
    "STROKE_IMAGING": "ISCHAEMIC_STROKE",
    "STROKE_ONSET_TIME": "STROKE",
    "CEREBRAL_OEDEMA": "INTRACRANIAL_PRESSURE",
    "HEMIPARESIS": "MOBILITY",
    "SPASTICITY": "NERVOUS_SYSTEM",
    "PFO": "CONGENITAL_HEART",
    "UNCONTROLLED_HYPERTENSION": "HYPERTENSION",
    "HYPERTENSIVE_CRISIS": "HYPERTENSION",
    "RESISTANT_HYPERTENSION": "HYPERTENSION",
    "SECONDARY_HYPERTENSION": "HYPERTENSION",
    "PRIMARY_ALDOSTERONISM": "ENDOCRINE",
    "PHAEOCHROMOCYTOMA": "ENDOCRINE",
    "ESSENTIAL_HYPERTENSION": "HYPERTENSION",
    "SYSTOLIC_PRESSURE": "HYPERTENSION",
    "DIASTOLIC_PRESSURE": "HYPERTENSION",
    "AMBULATORY_BLOOD_PRESSURE": "HYPERTENSION",
    "HOME_BLOOD_PRESSURE": "HYPERTENSION",
    "BLOOD_PRESSURE_MEASUREMENT": "HYPERTENSION",
    "ANTIHYPERTENSIVE": "HYPERTENSION",
    "CENTRAL_SYMPATHOLYTIC": "ANTIHYPERTENSIVE",
    "PREECLAMPSIA": "PREGNANCY",
    "PORTAL_HYPERTENSION": "LIVER",
    "OCULAR_HYPERTENSION": "GLAUCOMA",
    "INTRACRANIAL_HYPERTENSION": "INTRACRANIAL_PRESSURE",
    "SYMPTOMATIC_HYPOTENSION": "HYPOTENSION",
    "ORTHOSTATIC_HYPOTENSION": "HYPOTENSION",
    "CARDIOGENIC_SHOCK": "SHOCK",
    "KILLIP_CLASS": "HEART_FAILURE",
    "SEPTIC_SHOCK": "SEPSIS",
    "SEPSIS": "INFECTION",
    "HYPOVOLAEMIC_SHOCK": "SHOCK",
    "HAEMODYNAMIC_INSTABILITY": "SHOCK",
    "FLUID_RESPONSIVENESS": "HAEMODYNAMICS",
    "LACTATE": "SHOCK",
    "OUT_OF_HOSPITAL_ARREST": "CARDIAC_ARREST",
    "RETURN_OF_CIRCULATION": "CARDIAC_ARREST",
    "INITIAL_RHYTHM": "CARDIAC_ARREST",
    "POST_ARREST_COMA": "CARDIAC_ARREST",
    "CARDIAC_ARREST_CAUSE": "CARDIAC_ARREST",
    "CPR": "CARDIAC_ARREST",
    "ATRIAL_SEPTAL_DEFECT": "CONGENITAL_HEART",
    "VENTRICULAR_SEPTAL_DEFECT": "CONGENITAL_HEART",
    "SINGLE_VENTRICLE": "CONGENITAL_HEART",
    "COARCTATION": "CONGENITAL_HEART",
    "EISENMENGER": "CONGENITAL_HEART",
    "CONGENITAL_HEART_SURGERY": "CONGENITAL_HEART",
    "CARDIOPULMONARY_BYPASS": "CARDIAC_SURGERY",
    "REDO_CARDIAC_SURGERY": "CARDIAC_SURGERY",
    "EMERGENCY_SURGERY": "SURGERY",
    "ELECTIVE_SURGERY": "SURGERY",
    "STERNOTOMY": "CARDIAC_SURGERY",
    "THORACIC_SURGERY": "SURGERY",
    "ECHOCARDIOGRAPHY": "IMAGING",
    "CARDIAC_MRI": "MRI",
    "CONTRAST_MEDIA": "IMAGING",
    "GADOLINIUM": "CONTRAST_MEDIA",
    "CLAUSTROPHOBIA": "MRI",
    "BREATH_HOLD": "MRI",
    "MRI_METAL": "MRI",
    "PET_SCAN": "IMAGING",
    "NUCLEAR_IMAGING": "IMAGING",
    "RADIATION_EXPOSURE": "IMAGING",
    "MEDIASTINAL_RADIATION": "RADIOTHERAPY",
    "BLEEDING_RISK": "COAGULATION",
    "COAGULATION_DISORDER": "COAGULATION",
    "PEPTIC_ULCER": "GASTROINTESTINAL",
    "FRAILTY": "DISABILITY",
    "ACUTE_KIDNEY_INJURY": "KIDNEY",
    "ULTRAFILTRATION": "DIALYSIS",
    "CHEYNE_STOKES": "SLEEP_APNOEA",
    "STEM_CELL_INJECTION": "CELL_THERAPY",
    "CARDIAC_PROCEDURE": "CARDIAC",
    "SARCOPENIA": "MUSCULOSKELETAL",
    "ANGIOEDEMA": "ALLERGY",
    "NSAID": "PAIN",
    "HEART_FAILURE_QUALITY_OF_LIFE": "HEART_FAILURE",
    "RESTRICTIVE_LUNG": "LUNG",
}
"""Topics that are a kind of another, of this module or of a second one."""

NAMES: Final[dict[str, str]] = {
    "STEMI": "STEMI",
    "NSTEMI": "NSTEMI",
    "PCI": "percutaneous coronary intervention",
    "PRIMARY_PCI": "primary PCI",
    "CABG": "bypass grafting",
    "CORONARY_LESION": "the coronary lesion",
    "LEFT_MAIN": "the left main artery",
    "MULTIVESSEL": "the number of vessels",
    "LEFT_ANTERIOR_DESCENDING": "named coronary arteries",
    "ISCHAEMIC_CARDIOMYOPATHY": "ischaemic or non-ischaemic cause",
    "CORONARY_MICROVASCULAR": "coronary microvascular disease",
    "FRACTIONAL_FLOW_RESERVE": "coronary physiology and intravascular imaging",
    "CORONARY_CT": "coronary CT",
    "TIMI_FLOW": "TIMI flow",
    "NO_OPTION_REVASCULARISATION": "no option of revascularisation",
    "HFPEF": "heart failure with preserved ejection fraction",
    "HFREF": "heart failure with reduced ejection fraction",
    "HFMREF": "heart failure with mildly reduced ejection fraction",
    "FUNCTIONAL_CLASS": "functional class (NYHA, WHO)",
    "HEART_FAILURE_CAUSE": "the cause of heart failure",
    "PLEURAL_EFFUSION": "the pleura",
    "LV_DYSFUNCTION": "left ventricular dysfunction",
    "MUGA": "radionuclide ventriculography",
    "CARDIOMEMS": "implanted pressure sensors",
    "BAROREFLEX": "baroreflex stimulation",
    "ACE_INHIBITOR": "ACE inhibitors",
    "VERICIGUAT": "guanylate cyclase stimulators",
    "IV_VASODILATOR": "intravenous vasodilators",
    "RANOLAZINE": "other antianginal drugs",
    "FIBRATE": "fibrates and other lipid drugs",
    "LDL_CHOLESTEROL": "LDL cholesterol",
    "IV_IRON": "iron therapy",
    "ALTERNATIVE_CAUSE": "another explanation of the symptoms",
    "SGLT2_INHIBITOR": "SGLT2 inhibitors",
    "DIURETIC_DRUG": "diuretics",
    "AF_PATTERN": "the pattern of atrial fibrillation",
    "LV_THROMBUS": "left ventricular thrombus",
    "LONG_QT": "long QT",
    "QRS_DURATION": "QRS duration",
    "ICD": "implantable defibrillators",
    "LOOP_RECORDER": "rhythm monitoring",
    "IABP": "intra-aortic balloon pump",
    "ECMO": "ECMO",
    "TAVI": "transcatheter aortic valve implantation",
    "LV_OUTFLOW_OBSTRUCTION": "outflow tract obstruction",
    "FABRY": "Fabry disease",
    "TAKOTSUBO": "takotsubo cardiomyopathy",
    "CHAGAS": "Chagas disease",
    "LV_HYPERTROPHY": "left ventricular hypertrophy",
    "LV_DIMENSION": "left ventricular size",
    "PULMONARY_HYPERTENSION_GROUP": "the group of pulmonary hypertension",
    "CTEPH": "chronic thromboembolic pulmonary hypertension",
    "PH_ASSOCIATED_DISEASE": "disorders associated with pulmonary hypertension",
    "CAROTID_STENOSIS": "carotid arteries",
    "RAYNAUD": "Raynaud's phenomenon",
    "BUERGER_DISEASE": "Buerger disease",
    "HEREDITARY_CONNECTIVE_TISSUE": "Marfan and Ehlers-Danlos",
    "VASCULAR_MALFORMATION": "vascular malformations",
    "TIA": "TIA",
    "MODIFIED_RANKIN": "modified Rankin scale",
    "STROKE_ONSET_TIME": "time since the stroke",
    "PFO": "patent foramen ovale",
    "PREECLAMPSIA": "pre-eclampsia",
    "KILLIP_CLASS": "Killip class",
    "CPR": "cardiopulmonary resuscitation",
    "EISENMENGER": "Eisenmenger syndrome and cyanosis",
    "REDO_CARDIAC_SURGERY": "earlier cardiac surgery",
    "CARDIAC_MRI": "cardiac MRI",
    "BREATH_HOLD": "lying flat and holding the breath",
    "MRI_METAL": "metal in the body",
    "PET_SCAN": "PET",
    "STEM_CELL_INJECTION": "cells injected into the heart",
    "NSAID": "NSAIDs",
}
"""What a report calls a topic; one that is not here is its own name in lower case."""
