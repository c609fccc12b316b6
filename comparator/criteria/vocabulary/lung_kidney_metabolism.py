"""Topics of criteria: lungs, kidneys, gut, liver, glands and metabolism.
How terms are written is told in `comparator.criteria.vocabulary`.
"""

from typing import Final

TOPICS: Final[dict[str, str]] = {
    "ASTHMA": "asthma*|status asthmaticus|gina|acq|bronchial hyperresponsiveness|bronchial hyperreactivity|"
    "airway hyperresponsiveness|airway hyperreactivity|reactive airway*|bronchospas*",
    "COPD": "copd|aecopd|obstructive pulmonary disease*|pulmonary disease chronic obstructive|"
    "chronic obstructive pulmonary|chronic obstructive lung|chronic obstructive airway*|"
    "chronic obstructive respiratory|obstructive airway* disease|obstructive lung disease*|emphysema*|"
    "chronic bronchitis|gold stage*|gold criteria|gold grade*|gold guideline*|gold classification|cat score|coad",
    "LUNG_EXACERBATION": "asthma exacerbation*|exacerbation* of asthma|exacerbation of copd|copd exacerbation*|aecopd|"
    "pulmonary exacerbation*|respiratory exacerbation*|asthma attack*|exacerbation of chronic obstructive|"
    "acute exacerbation of copd|acute exacerbation of ipf|severe exacerbation*|moderate exacerbation*|"
    "exacerbation requiring",
    "BRONCHODILATORS": "bronchodilat*|laba|lama|saba|sama|beta agonist*|beta2 agonist*|beta 2 agonist*|"
    "long acting beta|short acting beta|long acting muscarinic|muscarinic antagonist*|tiotropium|umeclidinium|"
    "glycopyrronium|aclidinium|ipratropium|salbutamol|albuterol|levalbuterol|salmeterol|formoterol|vilanterol|"
    "indacaterol|olodaterol|terbutaline|theophylline*|aminophylline|rescue inhaler*|reliever inhaler*|"
    "reliever therap*|reliever medication*|rescue medication for asthma|nebuliser*|nebulizer*|dry powder inhaler*|"
    "metered dose inhaler*|roflumilast|ensifentrine|reversibility test*",
    "INHALED_STEROIDS": "inhaled corticosteroid*|inhaled steroid*|inhaled glucocortico*|ics|fluticasone|"
    "beclomethasone|beclometasone|mometasone|ciclesonide|inhaled budesonide",
    "LEUKOTRIENE_MODIFIERS": "leukotriene*|montelukast|zafirlukast|zileuton|cromolyn|cromoglycate|nedocromil",
    "BRONCHIECTASIS": "bronchiect*",
    "PULMONARY_FIBROSIS": "pulmonary fibrosis|ipf|lung fibrosis|usual interstitial|uip|pirfenidone|nintedanib|"
    "honeycomb*|fibrosing interstitial|fibrotic lung",
    "PNEUMOTHORAX": "pneumothora*|chest drain*|air leak*|bulla|bullae|bullous|pneumomediastinum|bronchopleural|"
    "subcutaneous emphysema|tube thoracostomy",
    "LUNG_FUNCTION_TEST": "fev1|fev|fvc|forced vital|forced expiratory|vital capacity|spirometr*|dlco|tlco|"
    "diffusing capacity|diffusion capacity|transfer factor|pulmonary function|lung function|total lung capacity|"
    "residual volume rv|tlc predicted|predicted fvc|predicted fev1|peak expiratory|peak flow meter|"
    "peak flow rate predicted|pefr|lung volume*|plethysmograph*|oscillometry|maximal inspiratory pressure|"
    "maximum inspiratory pressure|methacholine|pc20|bronchoprovocation|bronchial provocation|bronchial challenge|feno|"
    "exhaled nitric|fractional exhaled|body plethysmograph*",
    "OXYGENATION": "oxygen saturation|spo2|sao2|sp o2|pulse oximet*|oximetry|pao2|pa o2|fio2|p f ratio|pf ratio|"
    "s f ratio|oxygenation|hypoxi*|hypoxemi*|hypoxaemi*|desaturat*|room air|ambient air|arterial oxygen|"
    "arterial partial pressure of oxygen|partial pressure of oxygen|o2 saturation|o2 sat|saturation of oxygen|"
    "oxygen partial pressure|oxygen desaturation",
    "HYPERCAPNIA": "hypercap*|hypercarb*|paco2|pco2|carbon dioxide|partial pressure of carbon|hypoventilation|"
    "co2 retention|end tidal|etco2|respiratory acidosis|hypocapn*",
    "BLOOD_GAS": "blood gas*|abg|arterial ph|ph 7|acid base|base excess|base deficit",
    "RESPIRATORY_DISTRESS": "ards|acute respiratory distress|respiratory distress|acute lung injury|berlin definition|"
    "berlin criteria|proning|lung protective|hyaline membrane|surfactant*|bilateral infiltrate*|bilateral opacit*|"
    "awake prone|prone ventilation|prone positioning for",
    "RESPIRATORY_FAILURE": "respiratory failure|respiratory insufficien*|respiratory arrest|ventilatory failure|"
    "pulmonary insufficien*|pulmonary failure|lung failure|acute hypoxemic|ahrf|respiratory decompensation|"
    "respiratory support",
    "OXYGEN_THERAPY": "supplemental oxygen|home oxygen|oxygen therapy|oxygen supplement*|domiciliary oxygen|ltot|"
    "supplemental o2|oxygen support|nasal cannula|nasal prong*|oxygen dependen*|oxygen requirement*|requiring oxygen|"
    "requirement for oxygen|need for oxygen|continuous oxygen|oxygen use|on oxygen|high flow nasal|high flow oxygen|"
    "hfnc|hfno|hfnt|hhfnc|hyperbaric|nonrebreather|non rebreather|venturi mask|face mask oxygen|low flow oxygen|"
    "conventional oxygen|requires oxygen|oxygen at home|oxygen delivery|oxygen administration",
    "NONINVASIVE_VENTILATION": "noninvasive ventilation|non invasive ventilation|niv|nippv|nimv|noninvasive positive|"
    "non invasive positive|noninvasive mechanical|non invasive mechanical|noninvasive respiratory|"
    "non invasive respiratory|positive airway pressure|bipap|cpap|helmet ventilation|mask ventilation|"
    "positive pressure ventilation|bilevel positive|bi level positive|bilevel ventilation",
    "MECHANICAL_VENTILATION": "mechanical ventilat*|mechanically ventilat*|invasive ventilat*|invasive mechanical|"
    "intubat*|extubat*|endotracheal|ventilator*|peep|tidal volume|weaning from ventilat*|weaning from mechanical|"
    "weaning from the ventilator|spontaneous breathing trial|artificial ventilat*|artificial respiration|"
    "plateau pressure|driving pressure|assisted ventilation|orotracheal|reintubat*|respirator dependen*|ventilated|"
    "pressure support ventilation",
    "BRONCHOSCOPY": "bronchoscop*|bronchoalveolar|bal fluid|ebus|endobronchial|transbronchial|sputum induction|"
    "induced sputum",
    "SPUTUM": "sputum|expectorat*|mucus hypersecretion|mucus production|mucus plug*|mucolytic*|acetylcysteine|"
    "n acetylcysteine|carbocisteine|ambroxol|dornase|hypertonic saline",
    "COUGH": "cough|coughing|antitussive*|dextromethorphan|codeine cough",
    "LYMPHANGIOLEIOMYOMATOSIS": "lymphangioleiomyomatosis",
    "EOSINOPHILIC_DISEASE": "eosinophilic granulomatosis|egpa|churg strauss|hypereosinophil*|eosinophilic pneumonia|"
    "eosinophilic syndrome*",
    "PULMONARY_REHABILITATION": "pulmonary rehabilitation|respiratory rehabilitation|inspiratory muscle training|"
    "respiratory muscle training|breathing exercise*|chest physiotherapy|airway clearance|respiratory physiotherapy",
    "PULMONARY_NODULE": "pulmonary nodule*|lung nodule*|solitary nodule*|ground glass|lung mass|pulmonary mass|"
    "lung lesion*|coin lesion",
    "METABOLIC_ACIDOSIS": "acidosis|acidemia|acidaemia|bicarbonate|hco3|anion gap|alkalosis|base excess|base deficit|"
    "acid base",
    "ORGAN_FAILURE_SCORE": "sofa|apache*|saps|sequential organ failure|mods|multiple organ dysfunction|"
    "multiorgan failure|multi organ failure|multiple organ failure|multi organ dysfunction|multiorgan dysfunction|"
    "injury severity score|pelod|news score|news2|early warning score",
    "POISONING": "poisoning|overdos*|intoxication with|self poisoning|paraquat|organophosph*|carbon monoxide|"
    "ingestion of caustic|caustic|snake bite*|snakebite*|envenom*|toxidrome",
    "FLUID_RESUSCITATION": "fluid resuscitation|fluid challenge|fluid bolus|fluid administration|crystalloid*|"
    "hydroxyethyl|hetastarch|volume expansion|fluid responsive*|fluid therapy|passive leg rais*|volume resuscitation|"
    "dextran*|ringer*|saline bolus|intravenous fluid*|iv fluid*|colloids|colloid solution*|synthetic colloid*",
    "KIDNEY_FUNCTION": "creatinine|creatinin|serum creatinine|scr|crcl|clcr|ccr|gfr|egfr|glomerular filtration|"
    "cockcroft*|mdrd|ckd epi|schwartz formula|cystatin|renal function|kidney function|renal insufficien*|"
    "renal dysfunction|kidney dysfunction|kidney impairment|kidney insufficien*|impaired renal|impaired kidney|"
    "blood urea|bun|urea nitrogen|serum urea|iohexol|inulin clearance|renal test*|impairment of renal|"
    "impairment of kidney|azotemia|azotaemia|renal inadequacy|renal reserve|renal functional|renal failure|"
    "kidney failure|failure of the kidney*|renal impair*",
    "CHRONIC_KIDNEY_DISEASE": "ckd|chronic kidney|chronic renal|kdoqi|k doqi|kdigo stage*|kidney disease stage*|"
    "predialysis|pre dialysis|nondialysis|non dialysis|chronic nephropath*|uremi*|uraemi*|end stage kidney|"
    "end stage renal|esrd|eskd|eskf|esrf|renal failure chronic",
    "PERITONEAL_DIALYSIS": "peritoneal dialysis|capd|ccpd|automated peritoneal|peritoneal catheter*|"
    "peritoneal equilibration|icodextrin|tenckhoff|dialysis peritonitis",
    "HAEMODIALYSIS": "hemodialysis|haemodialysis|hemodiafiltration|haemodiafiltration|kt v|interdialytic|"
    "intradialytic|dry weight|crrt|cvvh*|urea reduction ratio|thrice weekly dialysis|in center dialysis|"
    "in centre dialysis|ultrafiltration",
    "PANCREAS_TRANSPLANT": "pancreas transplant*|pancreatic transplant*|islet transplant*|islet cell transplant*|"
    "pancreatic islet*|kidney pancreas",
    "NEPHROTIC_SYNDROME": "nephrotic|minimal change|focal segmental|fsgs|membranous nephropathy|membranous glomerulo*|"
    "anti pla2r|podocyt*|steroid resistant nephrotic|srns",
    "GLOMERULONEPHRITIS": "glomerulonephr*|glomerulopath*|glomerular disease*|iga nephropath*|igan|lupus nephritis|"
    "nephritis|berger*|c3 glomerul*|mpgn|membranoproliferative|crescentic|rapidly progressive glomerul*|anti gbm|"
    "goodpasture*|anti glomerular|henoch|iga vasculitis|pauci immune",
    "ANCA_VASCULITIS": "anca|antineutrophil cytoplasmic|anti neutrophil cytoplasmic|granulomatosis with polyangiitis|"
    "wegener*|microscopic polyangiitis|gpa|mpo anca|pr3",
    "DIABETIC_NEPHROPATHY": "diabetic nephropath*|diabetic kidney|diabetic renal|dkd|nephropathy due to diabetes|"
    "nondiabetic kidney|non diabetic kidney|non diabetic renal|nondiabetic renal|nephropathy diabetic",
    "POLYCYSTIC_KIDNEY": "polycystic kidney|adpkd|arpkd|total kidney volume|htkv|polycystic renal|renal cyst*|"
    "kidney cyst*|polycystic liver|cystic kidney",
    "SINGLE_KIDNEY": "single kidney|solitary kidney|solitary functioning kidney|one kidney|nephrectom*|"
    "horseshoe kidney|single functioning kidney|unilateral kidney|renal agenesis|kidney removal|ectopic kidney|"
    "renal hypoplasia|kidney donor*",
    "RENAL_TUBULAR": "renal tubular acidosis|tubulopath*|bartter*|gitelman*|liddle*|interstitial nephritis|"
    "tubulointerstitial|tubular disorder*|fanconi syndrome|renal fanconi|tubular dysfunction",
    "NEPHROTOXIC_DRUGS": "nephrotoxic*|nephrotoxin*|aminoglycoside*",
    "PYELONEPHRITIS": "pyelonephr*|renal abscess*|kidney infection*|renal infection*",
    "HYDRONEPHROSIS": "hydronephr*|obstructive uropathy|ureteral obstruction|ureteric obstruction|urinary obstruction|"
    "urinary tract obstruction|vesicoureteral|vesicoureteric|obstructive nephropath*|ureteral stricture*|"
    "ureteropelvic|pelviureteric",
    "URINALYSIS": "urinalysis|urine analysis|urine sediment|hematuria|haematuria|urine dipstick|urine culture|"
    "leukocyturia|pyuria|urinary sediment|bacteriuria|urine test strip|dipstick|urine microscopy|glycosuria|"
    "glucosuria|specific gravity",
    "MONOGENIC_DIABETES": "mody|maturity onset|monogenic diabet*|lada|latent autoimmune diabet*|neonatal diabet*|"
    "secondary diabet*|secondary form* of diabet*|pancreatogenic|type 3c|pancreatic diabet*|steroid induced diabet*|"
    "drug induced diabet*|other forms of diabet*|other type of diabet*|special type* of diabet*|"
    "specific types of diabet*|post transplant diabet*|posttransplant diabet*|new onset diabetes after|nodat|"
    "mitochondrial diabet*|diabetes secondary|diabetes resulting from|diabetes due to|diabetes caused by|glucokinase|"
    "wolfram|unusual or rare form*",
    "PREDIABETES": "prediabet*|pre diabet*|impaired glucose tolerance|impaired fasting glucose|impaired fasting glyc*|"
    "igt|ifg|glucose intolerance|abnormal glucose tolerance|abnormal glucose metabolism|impaired glucose metabolism|"
    "impaired glucose regulation|intermediate hyperglyc*|dysglyc*|at risk for diabetes|risk of diabetes|findrisc|"
    "diabetes prevention|diabetes risk|high risk for diabetes|risk for type 2 diabetes|risk of type 2 diabetes",
    "DIABETIC_COMPLICATIONS": "diabetic complication*|complications of diabetes|diabetes complication*|"
    "microvascular complication*|macrovascular complication*|diabetes related complication*|"
    "chronic complications of diabetes|acute complications of diabetes|macroangiopath*|diabetic microvascular|"
    "diabetic autonomic|cardiac autonomic neuropath*|diabetic coma|diabetic microangiopath*",
    "ISLET_AUTOIMMUNITY": "gad65|gada|islet cell antibod*|islet antibod*|islet autoantibod*|islet cell autoantibod*|"
    "glutamic acid decarboxylase|znt8|insulin autoantibod*|anti insulin antibod*|insulin antibod*|"
    "diabetes autoantibod*|diabetes related autoantibod*|pancreatic autoantibod*|ica512|beta cell autoantibod*|"
    "anti islet|teplizumab|anti gad|gad antibod*|gad 65|gad autoantibod*|ia 2 antibod*|ia 2 autoantibod*|anti ia 2|"
    "ia 2a|gad ia",
    "C_PEPTIDE": "c peptide|cpeptide|mixed meal tolerance|mmtt|beta cell function|homa b|proinsulin|"
    "residual beta cell|insulin secretion",
    "INSULIN_RESISTANCE": "insulin resistan*|insulin sensitivity|homa|hyperinsulin*|euglycemic clamp|fasting insulin|"
    "acanthosis|insulin clamp|matsuda|insulin level*|insulinemia",
    "INSULIN": "insulin|basal bolus|glargine|detemir|degludec|lispro|aspart|glulisine|nph insulin|basal insulin|"
    "prandial insulin|bolus insulin|csii|multiple daily injection*|multiple daily insulin|total daily dose of insulin|"
    "humulin|lantus|levemir|tresiba|novolog|humalog|toujeo|afrezza|mixtard|icodec|premix* insulin*",
    "INSULIN_PUMP": "insulin pump*|csii|continuous subcutaneous insulin|closed loop|artificial pancreas|"
    "automated insulin|hybrid closed|patch pump*|omnipod|sensor augmented|insulin infusion set*|tandem pump*|minimed",
    "GLUCOSE_MONITORING": "smbg|self monitor* blood glucose|self monitoring of blood|self monitored|"
    "self measured plasma glucose|glucose monitor*|continuous glucose|cgm|rtcgm|iscgm|flash glucose|glucose meter*|"
    "glucometer*|freestyle|dexcom|libre|glucose sensor*|test strips|fingerstick*|finger stick*|finger prick*|"
    "time in range|blood glucose measurement*|blood glucose testing|glucose testing",
    "GLUCOSE_TOLERANCE_TEST": "ogtt|glucose tolerance test*|2 hour glucose|2 h glucose|two hour glucose|"
    "2 hour plasma glucose|2h pg|2 h pg|postprandial glucose|post prandial glucose|postprandial plasma glucose|"
    "postprandial blood|post load glucose|glucose challenge|75 g glucose|75g glucose|75 g oral|75g oral|"
    "2 h postprandial|2 hours postprandial|post meal glucose",
    "FASTING_GLUCOSE": "fasting plasma glucose|fpg|fbg|fasting glucose|fasting blood glucose|fasting blood sugar|"
    "fasting serum glucose|fasting glycemia|fasting glycaemia|fasting hyperglyc*|fasting capillary|glucose fasting|"
    "fasting venous",
    "HYPERGLYCAEMIA": "hyperglyc*|high blood sugar|high blood glucose|elevated blood glucose|elevated glucose|"
    "stress hyperglyc*|glucotoxicity|random glucose|random plasma glucose|random blood glucose|random blood sugar|"
    "admission glucose|glucose variability|glycemic variability|glycaemic variability|symptomatic hyperglyc*",
    "HYPOGLYCAEMIA_UNAWARENESS": "hypoglyc* unaware*|impaired awareness|unaware of hypo*|hypoglyc* awareness|"
    "awareness of hypoglyc*|unawareness|clarke score|clarke questionnaire",
    "SEVERE_HYPOGLYCAEMIA": "severe hypoglyc*|major hypoglyc*|level 3 hypogly*|hypoglycemic coma|hypoglycaemic coma|"
    "hypoglycemic seizure*|hypoglyc* requiring|hypoglyc* episodes requiring|third party assistance|hypoglycemic shock",
    "METFORMIN": "metformin|biguanide*|glucophage|phenformin",
    "SULFONYLUREA": "sulfonyl*|sulphonyl*|glimepiride|glipizide|gliclazide|glyburide|glibenclamid*|gliquidone|"
    "tolbutamide|chlorpropamide|repaglinide|nateglinide|mitiglinide|glinide*|meglitinide*|insulin secretagogue*",
    "DPP4_INHIBITOR": "dpp 4|dpp4|dpp iv|dppiv|dipeptidyl*|gliptin*|sitagliptin|saxagliptin|linagliptin|vildagliptin|"
    "alogliptin|teneligliptin|anagliptin|trelagliptin|evogliptin|gemigliptin|omarigliptin|januvia|janumet",
    "GLP1_AGONIST": "glp 1*|glp1*|glucagon like peptide*|incretin*|exenatide|liraglutide|semaglutide|dulaglutide|"
    "albiglutide|lixisenatide|tirzepatide|efpeglenatide|loxenatide|beinaglutide|taspoglutide|retatrutide|survodutide|"
    "mazdutide|orforglipron|danuglipron|pegapamodutide|byetta|bydureon|victoza|ozempic|wegovy|saxenda|trulicity|"
    "rybelsus|mounjaro|gip glp|gip receptor",
    "THIAZOLIDINEDIONE": "thiazolidinedione*|tzd*|glitazone*|pioglitazone|rosiglitazone|troglitazone|lobeglitazone|"
    "ppar*|peroxisome|actos|avandia|saroglitazar|lanifibranor|elafibranor|chiglitazar",
    "ALPHA_GLUCOSIDASE_INHIBITOR": "acarbose|voglibose|miglitol|alpha glucosidase|glucosidase inhibitor*|a glucosidase",
    "AMYLIN": "pramlintide|amylin|cagrilintide|symlin",
    "DIABETES_EDUCATION": "diabetes education|diabetes self management|self management education|diabetes educator*|"
    "carbohydrate count*|carb count*|diabetes nurse*",
    "LIFESTYLE_INTERVENTION": "lifestyle modification*|lifestyle intervention*|lifestyle change*|lifestyle program*|"
    "lifestyle counsel*|lifestyle advice|lifestyle measures|lifestyle coach*|healthy lifestyle|health coach*|"
    "lifestyle management|change* in lifestyle",
    "HYPOTHYROIDISM": "hypothyroid*|hashimoto*|levothyroxine|l thyroxine|myxedema|myxoedema|"
    "thyroid hormone replacement|thyroid replacement|underactive thyroid|liothyronine|congenital hypothyroid*|"
    "hypothyreo*|synthroid|thyroid hormone therapy",
    "HYPERTHYROIDISM": "hyperthyroid*|thyrotoxic*|graves*|methimazole|propylthiouracil|carbimazole|antithyroid drug*|"
    "anti thyroid drug*|overactive thyroid|toxic goit*|thyroid storm|toxic nodul*|basedow|hyperthyreo*|toxic adenoma|"
    "antithyroid medic*",
    "THYROID_FUNCTION_TEST": "tsh|thyroid stimulating|thyrotropin|thyroid function|free t4|ft4|ft3|free t3|"
    "free thyroxine|euthyroid*|triiodothyronine|thyroid hormone level*|thyroid panel|thyroid profile",
    "CUSHING": "cushing*|hypercortisol*|urinary free cortisol|ufc|dexamethasone suppression|osilodrostat|pasireotide|"
    "mifepristone for cushing|cortisol producing|cortisol excess",
    "ADRENAL_INSUFFICIENCY": "adrenal insufficien*|adrenocortical insufficien*|addison*|adrenal cris*|hypocortisol*|"
    "adrenal suppression|hypoadrenal*|adrenal failure|hpa axis|hypothalamic pituitary adrenal|acth stimulation|"
    "cosyntropin|synacthen|adrenal hypofunction|hypoadrenocort*|adrenal hypoplasia|adrenalectom*|adrenal fatigue",
    "ACROMEGALY": "acromegal*|gigantism|pegvisomant|igf 1 uln|growth hormone secreting|gh secreting|igf 1 excess",
    "GROWTH_HORMONE": "growth hormone|rhgh|somatropin|hgh|gh deficien*|ghd|gh therapy|gh treatment|gh stimulation|"
    "short stature|igf 1|igf1|igf i|insulin like growth|igfbp*|growth failure|height velocity|tesamorelin|mecasermin|"
    "bone age|height sds|idiopathic short",
    "PROLACTIN": "prolactin*|hyperprolactin*|macroprolactin*|cabergoline|bromocriptine|quinagolide",
    "PITUITARY": "pituitar*|hypopituit*|panhypopituit*|hypophys*|sella|craniopharyngi*|sellar|hypothalam*|"
    "transsphenoidal|sheehan*",
    "HYPERPARATHYROIDISM": "hyperparathyr*|parathyroid hormone|pth|ipth|intact pth|parathyroidectom*|"
    "parathyroid adenoma*|cinacalcet|calcimimetic*|etelcalcetide|phpt|shpt|paricalcitol|calcitriol|"
    "parathyroid disease|parathormone|doxercalciferol|parathyroid gland*",
    "GENETIC_OBESITY": "prader willi|bardet biedl|hypothalamic obesity|genetic obesity|monogenic obesity|"
    "syndromic obesity|leptin receptor|pomc|melanocortin*|setmelanotide|alstrom*|leptin deficien*|"
    "endocrine cause* of obesity|secondary obesity|secondary cause* of obesity|genetic cause of obesity",
    "SEX_HORMONE_LEVELS": "fsh|follicle stimulating|luteinizing hormone|luteinising hormone|estradiol level*|"
    "oestradiol level*|serum estradiol|lh level*|amh|anti mullerian|antimullerian|gonadotropin level*|"
    "gonadotrophin level*|shbg|sex hormone binding|dhea*|androstenedione|serum progesterone|estradiol concentration*",
    "STATIN_INTOLERANCE": "statin intoleran*|intoleran* to statin*|intolerance of statin*|statin associated muscle|"
    "statin induced my*|statin related my*|statin myopath*|statin adverse|unable to tolerate statin*|statin averse",
    "HDL_CHOLESTEROL": "hdl|hdlc|high density lipoprotein|low hdl",
    "NIACIN": "niacin|nicotinic acid|niaspan|laropiprant",
    "BILE_ACID_SEQUESTRANT": "bile acid sequest*|bile acid binding|cholestyramine|colestyramine|colesevelam|"
    "colestipol|bile acid resin*|bile sequestrant*|ibat|ileal bile acid transport*|odevixibat|maralixibat",
    "METABOLIC_SYNDROME": "metabolic syndrome|ncep atp|atp iii|insulin resistance syndrome|cardiometabolic syndrome|"
    "cardiometabolic risk",
    "WAIST": "waist|abdominal obesity|central obesity|visceral fat|visceral adipos*|abdominal adiposity|"
    "hip circumference|abdominal circumference",
    "WEIGHT_CHANGE": "weight loss|stable weight|weight stable|weight change*|change in weight|change in body weight|"
    "body weight change*|weight gain|lost weight|gained weight|losing weight|lose weight|weight reduc*|"
    "unintentional weight|unintended weight|weight fluctuation*|weight variation*|weight stability|weight maintenance|"
    "stable body weight|body weight stable|weight control|weight watchers|weight regain|variation in weight|"
    "loss of weight|fluctuation in weight|dieting",
    "CIRRHOSIS": "cirrho*|hepatocirrho*|child pugh|child turcotte|pugh|meld|decompensated liver|"
    "hepatic decompensation|liver decompensation|advanced fibrosis|bridging fibrosis|decompensated cirrho*|"
    "compensated cirrho*|child a|child b|child c|ctp score|ctp class|child class|metavir|ishak|f4 fibrosis|"
    "advanced liver disease|end stage liver|esld",
    "ASCITES": "ascit*|paracentesis|hepatorenal|spontaneous bacterial peritonitis|hepatic hydrothorax|"
    "large volume paracentesis|hrs aki|alfapump|diuretic resistant ascites",
    "HEPATIC_ENCEPHALOPATHY": "hepatic encephalopath*|encephalopathy hepatic|hepatic coma|"
    "portosystemic encephalopath*|portal systemic encephalopath*|hepatoencephalopath*|west haven|lactulose|rifaximin|"
    "ammonia|hyperammon*|hepatic precoma|asterixis|liver encephalopath*|overt he|minimal he|covert he",
    "LIVER_FAILURE": "liver failure|hepatic failure|aclf|acute on chronic liver|liver insufficien*|"
    "hepatic insufficien*|hepatic decompensation|liver support|hepatic dysfunction|hepatic impairment|"
    "liver impairment|liver dysfunction|impaired hepatic|impaired liver|subacute liver|hepatofailure|king's college|"
    "acetaminophen overdose|acute hepatic|hepatic inadequacy",
    "FATTY_LIVER": "fatty liver|nash|nafld|nafl|masld|mafld|steatohepat*|hepatic steatosis|liver steatosis|steatosis|"
    "mri pdff|pdff|liver fat|hepatic fat|controlled attenuation parameter|nas score|metabolic dysfunction associated|"
    "fatty infiltration|hepatic triglycer*|metabolic associated",
    "ALCOHOLIC_LIVER": "alcoholic hepat*|alcohol related liver|alcohol associated liver|alcohol associated hepat*|"
    "maddrey*|discriminant function|lille score|alcoholic cirrho*|alcoholic steato*|alcoholic fatty|"
    "alcohol induced liver|lille model|alcoholic liver",
    "AUTOIMMUNE_HEPATITIS": "autoimmune hepat*|aih|autoimmune liver|immune mediated hepatitis|autoimmune cholang*",
    "PRIMARY_BILIARY_CHOLANGITIS": "primary biliary|pbc|biliary cirrhosis|antimitochondrial|anti mitochondrial|"
    "obeticholic|ursodeoxycholic|udca|ursodiol|seladelpar",
    "SCLEROSING_CHOLANGITIS": "sclerosing cholangitis|primary sclerosing|psc pbc|pbc psc|pbc or psc|psc or pbc|"
    "pbc and psc",
    "CHOLESTASIS": "cholestasis|cholestatic|alagille*|progressive familial intrahepatic|pfic|biliary atresia|kasai|"
    "intrahepatic cholestasis|benign recurrent intrahepatic|obstructive jaundice|biliary obstruct*|"
    "bile duct obstruct*|bile duct stricture*|biliary stricture*|biliary stent*|biliary drainage|choledochal cyst*|"
    "extrahepatic biliary|bile duct injur*|biliary tract obstruction",
    "DRUG_INDUCED_LIVER": "drug induced liver|dili|drug induced hepat*|hepatotox*|hy's law|toxic hepatitis|"
    "medication induced liver|drug related hepat*|drug hepatitis|toxic liver|hepatic toxicity|liver toxicity|"
    "chemical liver",
    "BUDD_CHIARI": "budd chiari|sinusoidal obstruction|hepatic vein thromb*|hepatic vein outflow|"
    "hepatic venous outflow|hvoto|vod sos|defibrotide|hepatic vein obstruct*|hepatic vod|sos vod|"
    "hepatic veno occlusive|hepatic venoocclusive|liver veno occlusive",
    "LIVER_BIOPSY": "liver biops*|hepatic biops*|biopsy of the liver|liver histolog*|hepatic histolog*",
    "LIVER_LESION": "focal liver lesion*|liver lesion*|hepatic lesion*|hemangioma of the liver|hepatic hemangioma|"
    "liver cyst*|hepatic cyst*|hepatic adenoma*|hepatocellular adenoma*|focal nodular|liver abscess*|hepatic abscess*|"
    "liver nodule*|echinococc*|hydatid*",
    "GALLSTONES": "gallstone*|gall stone*|cholelith*|choledocholith*|biliary stone*|bile duct stone*|"
    "common bile duct stone*|biliary colic|gallbladder stone*|cbd stone*|biliary lithiasis|hepatolith*",
    "CHOLECYSTITIS": "cholecyst*|gallbladder removal|tokyo guidelines|gallbladder disease|gall bladder disease|"
    "gallbladder surger*|acute calculous",
    "CHOLANGITIS": "cholangit*|biliary infection*|biliary sepsis",
    "CHRONIC_PANCREATITIS": "chronic pancreatitis|pancreatic insufficien*|pancreatic enzyme*|pancrelipase|"
    "fecal elastase|faecal elastase|elastase 1|calcific pancreatitis|hereditary pancreatitis|"
    "exocrine pancreatic insufficien*|pancreatic exocrine insufficien*|exocrine pancreatic function",
    "AMYLASE_LIPASE": "amylase|lipase|pancreatic enzymes elevated|hyperamylas*",
    "INFLAMMATORY_BOWEL_DISEASE": "inflammatory bowel|ibd|crohn*|ulcerative colitis|indeterminate colitis|"
    "ulcerative proctitis|chron's|chronic inflammatory bowel",
    "CROHN": "crohn*|cdai|harvey bradshaw|ses cd|ileocolitis|regional enteritis|ileitis|chron's disease|"
    "perianal fistula*|pcdai|enterocutaneous",
    "ULCERATIVE_COLITIS": "ulcerative colitis|mayo score|mayo clinic score|endoscopic subscore|proctitis|"
    "proctosigmoiditis|pancolitis|pouchitis|toxic megacolon|left sided colitis|colitis ulcerosa|partial mayo|sccai|"
    "ucdai|pucai|mayo endoscopic|ipaa|ileal pouch|acute severe colitis|modified mayo",
    "IRRITABLE_BOWEL": "irritable bowel|irritable colon|ibs|rome iii|rome iv|rome ii|functional bowel|"
    "functional gastrointestinal|functional abdominal|functional dyspepsia|spastic colon|visceral hypersensitiv*|"
    "linaclotide|eluxadoline|alosetron|fodmap*",
    "COELIAC": "celiac|coeliac|gluten|tissue transglutaminase|ttg|anti endomysial|sprue|villous atrophy",
    "GASTRO_OESOPHAGEAL_REFLUX": "gerd|gord|gastroesophageal reflux|gastro esophageal reflux|gastrooesophageal reflux|"
    "gastro oesophageal reflux|acid reflux|reflux disease|heartburn|reflux esophagit*|reflux oesophagit*|"
    "erosive esophagit*|erosive oesophagit*|nerd|hiatal hernia*|hiatus hernia*|fundoplicat*|antireflux|anti reflux|"
    "los angeles grade|los angeles classification|laryngopharyngeal reflux|pyrosis|regurgitation of acid|la grade|"
    "ph monitoring|esophageal ph",
    "OESOPHAGEAL_DISEASE": "achalasia|esophageal stricture*|oesophageal stricture*|esophageal stenosis|"
    "esophageal motility|oesophageal motility|esophageal spasm|esophageal dysmotility|peroral endoscopic myotomy|"
    "heller|esophageal manometry|esophageal diverticul*|zenker*|esophageal disease|esophageal disorder*|esophagitis|"
    "oesophagitis|esophageal atresia|oesophageal atresia|tracheoesophageal|tracheo esophageal|esophageal perforation|"
    "esophageal surgery|esophageal web|schatzki*|eckardt|esophagus disease|esophageal abnormalit*|delayed esophageal|"
    "esophageal emptying|esophageal ulcer*|abnormalities of the esophagus",
    "GASTRITIS": "gastritis|dyspeps*|atrophic gastritis|epigastric pain|gastric erosion*|gastroduodenitis|duodenitis|"
    "indigestion|gastric polyp*",
    "GASTROPARESIS": "gastropar*|gastric emptying|delayed emptying|gastric stasis|gastric retention|gcsi|"
    "gastric motility|pyloric|gastric outlet|dumping syndrome|intestinal pseudo obstruction|pseudo obstruction|"
    "pseudoobstruction|ogilvie*",
    "CONSTIPATION": "constipat*|obstipation|laxative*|bowel movement*|sbm|csbm*|polyethylene glycol 3350|lactulose|"
    "prucalopride|lubiprostone|plecanatide|methylnaltrexone|naloxegol|fecal impaction|faecal impaction|bisacodyl|"
    "senna|opioid induced constipation|dyssynerg*|stool softener*|slow transit|enema*|defecat*|defaecat*|"
    "pelvic floor dyssyn*|encopresis|bristol stool|bsfs",
    "DIARRHOEA": "diarrhea*|diarrhoea*|loose stool*|watery stool*|stool frequency|loperamide|antidiarrh*|anti diarrh*|"
    "bile acid malabsorption|bile acid diarrh*|crofelemer|traveler's diarrhea|steatorrh*|lomotil|diphenoxylate",
    "NAUSEA_VOMITING": "nausea|vomit*|emesis|antiemetic*|anti emetic*|emetogenic|ondansetron|granisetron|palonosetron|"
    "metoclopramide|domperidone|prokinetic*|aprepitant|fosaprepitant|5 ht3|ponv|motion sickness|hyperemesis|retching|"
    "nk1|nk 1|neurokinin 1|apfel|emetic",
    "PERITONITIS": "peritonit*|intra abdominal infection*|intraabdominal infection*|ciai|abdominal sepsis|"
    "intraabdominal sepsis|peritoneal infection*|abdominal infection*",
    "DIVERTICULITIS": "diverticul*|hinchey|meckel*",
    "FAECAL_INCONTINENCE": "fecal incontinen*|faecal incontinen*|bowel incontinen*|anal incontinen*|stool incontinen*|"
    "incontinence of stool|incontinence of feces|wexner",
    "COLITIS": "colitis|ischemic colitis|microscopic colitis|collagenous colitis|lymphocytic colitis|"
    "radiation proctitis|radiation enteritis|enterocolitis|infectious colitis",
    "COLONOSCOPY": "colonoscop*|sigmoidoscop*|bowel prep*|bowel cleans*|colon cleans*|colonic prep*|colon prep*|"
    "boston bowel|capsule endoscop*|adenoma detection|cecal intubation|caecal intubation|screening colonoscop*|"
    "surveillance colonoscop*|colonograph*|fecal immunochemical|double contrast barium|barium enema",
    "ENDOSCOPY": "endoscop*|gastroscop*|esophagogastroduodenoscop*|oesophagogastroduodenoscop*|egd|upper gi endoscop*|"
    "endosonograph*|enteroscop*|eus|esd|submucosal dissection|duodenoscop*",
    "STOMA": "colostom*|ileostom*|ostomy|stoma|enterostom*|jejunostom*|ileoanal|hartmann*",
    "BOWEL_SURGERY": "colectom*|bowel resection*|colorectal surger*|intestinal resection*|colon resection*|"
    "hemicolectom*|proctocolectom*|bowel surger*|intestinal surger*|small bowel resection*|ileocecal resection*|"
    "ileocolic resection*|sigmoidectom*|colon surger*|rectal surger*|colorectal resection*|low anterior resection|"
    "total mesorectal|resection of the small|resection of small|resection of the bowel|colonic resection*|"
    "colonic surger*|gastrointestinal surger*|gi surger*|gastrointestinal resection*|digestive surger*|"
    "intestine resection*|removal of the colon|resection of intestine|major gastrointestinal surger*|"
    "surgery on the gastrointestinal|surgery of the gastrointestinal",
    "MILK_ALLERGY": "milk allerg*|milk protein*|allergy to milk|lactose free|cow's milk|cows milk|dairy|soy allerg*|"
    "soy protein*|casein|whey",
    "FIBRINOGEN": "fibrinogen|hypofibrinogen*|afibrinogen*|d dimer*|ddimer|fibrin degradation|fibrin split",
    "EOSINOPHILS": "eosinophil*|hypereosinophil*|blood eos|eos count|churg*|egpa|hypereosin*",
    "PROCALCITONIN": "procalcitonin",
    "DRUG_LEVEL": "trough level*|trough concentration*|drug level*|blood level*|serum level of drug|"
    "therapeutic drug monitoring|tacrolimus level*|plasma level* of study",
    "HYPEROSMOLAR": "hyperosmolar|hyperglycemic hyperosmolar|hyperglycaemic hyperosmolar|hyperglycemic coma|"
    "diabetic coma",
    "ALTITUDE": "high altitude|altitude sickness|mountain sickness|altitude residence|air travel",
    "PHOSPHATE": "serum phosph*|hyperphosphat*|hypophosphat*|phosphate binder*|sevelamer|lanthanum|phosphorus|"
    "phosphate level*|ferric citrate|sucroferric|tenapanor|phosphatemi*|phosphate concentration*|inorganic phosph*|"
    "xlh|x linked hypophosph*",
    "MAGNESIUM": "serum magnesium|hypomagnes*|hypermagnes*|magnesium level*|magnesium concentration*|"
    "magnesium deficien*|magnesium 1|plasma magnesium|magnesemia|magnesium less",
}
"""Topic to its terms, separated by `|`."""

KINDS: Final[dict[str, str]] = {
    "ASTHMA": "OBSTRUCTIVE_LUNG",
    "COPD": "OBSTRUCTIVE_LUNG",
    "LUNG_EXACERBATION": "LUNG",
    "BRONCHODILATORS": "OBSTRUCTIVE_LUNG",
    "INHALED_STEROIDS": "LUNG",
    "BRONCHIECTASIS": "LUNG",
    "PULMONARY_FIBROSIS": "INTERSTITIAL_LUNG",
    "PNEUMOTHORAX": "LUNG",
    "LUNG_FUNCTION_TEST": "RESPIRATORY_FUNCTION",
    "OXYGENATION": "RESPIRATORY_FUNCTION",
    "HYPERCAPNIA": "RESPIRATORY_FUNCTION",
    "BLOOD_GAS": "RESPIRATORY_FUNCTION",
    "RESPIRATORY_DISTRESS": "RESPIRATORY_FUNCTION",
    "RESPIRATORY_FAILURE": "RESPIRATORY_FUNCTION",
    "OXYGEN_THERAPY": "VENTILATION",
    "NONINVASIVE_VENTILATION": "VENTILATION",
    "MECHANICAL_VENTILATION": "VENTILATION",
    "BRONCHOSCOPY": "LUNG",
    "SPUTUM": "LUNG",
    "COUGH": "LUNG",
    "LYMPHANGIOLEIOMYOMATOSIS": "LUNG",
    "EOSINOPHILIC_DISEASE": "AUTOIMMUNE",
    "PULMONARY_REHABILITATION": "LUNG",
    "PULMONARY_NODULE": "LUNG",
    "METABOLIC_ACIDOSIS": "ELECTROLYTES",
    "ORGAN_FAILURE_SCORE": "ORGAN_FUNCTION",
    "KIDNEY_FUNCTION": "KIDNEY",
    "CHRONIC_KIDNEY_DISEASE": "KIDNEY",
    "PERITONEAL_DIALYSIS": "DIALYSIS",
    "HAEMODIALYSIS": "DIALYSIS",
    "PANCREAS_TRANSPLANT": "TRANSPLANT",
    "NEPHROTIC_SYNDROME": "KIDNEY",
    "GLOMERULONEPHRITIS": "KIDNEY",
    "ANCA_VASCULITIS": "AUTOIMMUNE",
    "DIABETIC_NEPHROPATHY": "KIDNEY",
    "POLYCYSTIC_KIDNEY": "KIDNEY",
    "SINGLE_KIDNEY": "KIDNEY",
    "RENAL_TUBULAR": "KIDNEY",
    "NEPHROTOXIC_DRUGS": "KIDNEY",
    "PYELONEPHRITIS": "KIDNEY",
    "HYDRONEPHROSIS": "KIDNEY",
    "MONOGENIC_DIABETES": "DIABETES",
    "PREDIABETES": "DIABETES",
    "DIABETIC_COMPLICATIONS": "DIABETES",
    "ISLET_AUTOIMMUNITY": "DIABETES",
    "C_PEPTIDE": "DIABETES",
    "INSULIN": "GLUCOSE_LOWERING",
    "INSULIN_PUMP": "INSULIN",
    "GLUCOSE_MONITORING": "GLUCOSE",
    "GLUCOSE_TOLERANCE_TEST": "GLUCOSE",
    "FASTING_GLUCOSE": "GLUCOSE",
    "HYPERGLYCAEMIA": "GLUCOSE",
    "HYPOGLYCAEMIA_UNAWARENESS": "HYPOGLYCAEMIA",
    "SEVERE_HYPOGLYCAEMIA": "HYPOGLYCAEMIA",
    "METFORMIN": "GLUCOSE_LOWERING",
    "SULFONYLUREA": "GLUCOSE_LOWERING",
    "DPP4_INHIBITOR": "GLUCOSE_LOWERING",
    "GLP1_AGONIST": "GLUCOSE_LOWERING",
    "THIAZOLIDINEDIONE": "GLUCOSE_LOWERING",
    "ALPHA_GLUCOSIDASE_INHIBITOR": "GLUCOSE_LOWERING",
    "AMYLIN": "GLUCOSE_LOWERING",
    "HYPOTHYROIDISM": "THYROID",
    "HYPERTHYROIDISM": "THYROID",
    "THYROID_FUNCTION_TEST": "THYROID",
    "CUSHING": "ENDOCRINE",
    "ADRENAL_INSUFFICIENCY": "ENDOCRINE",
    "ACROMEGALY": "ENDOCRINE",
    "GROWTH_HORMONE": "ENDOCRINE",
    "PROLACTIN": "ENDOCRINE",
    "PITUITARY": "ENDOCRINE",
    "HYPERPARATHYROIDISM": "ENDOCRINE",
    "GENETIC_OBESITY": "BMI",
    "SEX_HORMONE_LEVELS": "GYNAECOLOGICAL",
    "STATIN_INTOLERANCE": "LIPIDS",
    "HDL_CHOLESTEROL": "LIPIDS",
    "NIACIN": "LIPIDS",
    "BILE_ACID_SEQUESTRANT": "LIPIDS",
    "METABOLIC_SYNDROME": "ENDOCRINE",
    "WAIST": "BMI",
    "WEIGHT_CHANGE": "WEIGHT",
    "CIRRHOSIS": "LIVER",
    "ASCITES": "LIVER",
    "HEPATIC_ENCEPHALOPATHY": "LIVER",
    "LIVER_FAILURE": "LIVER",
    "FATTY_LIVER": "LIVER",
    "ALCOHOLIC_LIVER": "LIVER",
    "AUTOIMMUNE_HEPATITIS": "LIVER",
    "PRIMARY_BILIARY_CHOLANGITIS": "LIVER",
    "SCLEROSING_CHOLANGITIS": "LIVER",
    "CHOLESTASIS": "LIVER",
    "DRUG_INDUCED_LIVER": "LIVER",
    "BUDD_CHIARI": "LIVER",
    "LIVER_BIOPSY": "LIVER",
    "LIVER_LESION": "LIVER",
    "GALLSTONES": "GALLBLADDER",
    "CHOLECYSTITIS": "GALLBLADDER",
    "CHOLANGITIS": "GALLBLADDER",
    "CHRONIC_PANCREATITIS": "PANCREAS",
    "AMYLASE_LIPASE": "PANCREAS",
    "INFLAMMATORY_BOWEL_DISEASE": "GASTROINTESTINAL",
    "CROHN": "INFLAMMATORY_BOWEL_DISEASE",
    "ULCERATIVE_COLITIS": "INFLAMMATORY_BOWEL_DISEASE",
    "IRRITABLE_BOWEL": "GASTROINTESTINAL",
    "COELIAC": "GASTROINTESTINAL",
    "GASTRO_OESOPHAGEAL_REFLUX": "GASTROINTESTINAL",
    "OESOPHAGEAL_DISEASE": "GASTROINTESTINAL",
    "GASTRITIS": "GASTROINTESTINAL",
    "GASTROPARESIS": "GASTROINTESTINAL",
    "CONSTIPATION": "GASTROINTESTINAL",
    "DIARRHOEA": "GASTROINTESTINAL",
    "NAUSEA_VOMITING": "GASTROINTESTINAL",
    "PERITONITIS": "INFECTION",
    "DIVERTICULITIS": "GASTROINTESTINAL",
    "FAECAL_INCONTINENCE": "GASTROINTESTINAL",
    "COLITIS": "GASTROINTESTINAL",
    "COLONOSCOPY": "GASTROINTESTINAL",
    "ENDOSCOPY": "GASTROINTESTINAL",
    "STOMA": "GASTROINTESTINAL",
    "BOWEL_SURGERY": "GASTROINTESTINAL",
    "MILK_ALLERGY": "ALLERGY",
    "FIBRINOGEN": "COAGULATION",
    "EOSINOPHILS": "BLOOD_COUNTS",
    "PROCALCITONIN": "INFLAMMATION",
    "HYPEROSMOLAR": "KETOACIDOSIS",
    "PHOSPHATE": "ELECTROLYTES",
    "MAGNESIUM": "ELECTROLYTES",
}
"""Topics that are a kind of another, of this module or of a second one."""

NAMES: Final[dict[str, str]] = {
    "COPD": "COPD",
    "LUNG_EXACERBATION": "exacerbations of lung disease",
    "LUNG_FUNCTION_TEST": "lung function tests",
    "BLOOD_GAS": "blood gases",
    "RESPIRATORY_DISTRESS": "acute respiratory distress",
    "ORGAN_FAILURE_SCORE": "scores of organ failure",
    "ANCA_VASCULITIS": "ANCA vasculitis",
    "POLYCYSTIC_KIDNEY": "polycystic kidney disease",
    "RENAL_TUBULAR": "disorders of the renal tubules",
    "MONOGENIC_DIABETES": "other kinds of diabetes",
    "C_PEPTIDE": "C-peptide",
    "SULFONYLUREA": "sulfonylureas and glinides",
    "DPP4_INHIBITOR": "DPP-4 inhibitors",
    "GLP1_AGONIST": "GLP-1 agonists",
    "THYROID_FUNCTION_TEST": "thyroid function",
    "CUSHING": "Cushing syndrome",
    "PITUITARY": "pituitary disease",
    "GENETIC_OBESITY": "genetic and secondary obesity",
    "HDL_CHOLESTEROL": "HDL cholesterol",
    "WAIST": "waist circumference",
    "LIVER_FAILURE": "liver failure and impairment",
    "FATTY_LIVER": "fatty liver disease",
    "ALCOHOLIC_LIVER": "alcoholic liver disease",
    "DRUG_INDUCED_LIVER": "drug-induced liver injury",
    "BUDD_CHIARI": "obstruction of the hepatic veins",
    "AMYLASE_LIPASE": "amylase and lipase",
    "CROHN": "Crohn's disease",
    "IRRITABLE_BOWEL": "irritable bowel syndrome",
    "COELIAC": "coeliac disease",
    "GASTRO_OESOPHAGEAL_REFLUX": "reflux disease",
    "OESOPHAGEAL_DISEASE": "disease of the oesophagus",
    "GASTRITIS": "gastritis and dyspepsia",
    "NAUSEA_VOMITING": "nausea and vomiting",
    "STOMA": "an ostomy",
    "FIBRINOGEN": "fibrinogen and D-dimer",
    "HYPEROSMOLAR": "hyperosmolar state",
}
"""What a report calls a topic; one that is not here is its own name in lower case."""
