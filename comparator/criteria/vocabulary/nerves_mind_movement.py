"""Topics of criteria: nervous system, mind, senses, skin, and all that moves.
How terms are written is told in `comparator.criteria.vocabulary`.
"""

from typing import Final

TOPICS: Final[dict[str, str]] = {
    "PARKINSON": "parkinson*|hoehn|updrs|motor fluctuation*|wearing off|off episode*|brain bank criteria|"
    "antiparkinson*",
    "ATYPICAL_PARKINSONISM": "progressive supranuclear|psp|multiple system atrophy|msa|corticobasal|"
    "secondary parkinson*|atypical parkinson*|drug induced parkinson*|vascular parkinson*",
    "DOPAMINERGIC_DRUG": "levodopa|l dopa|carbidopa|benserazide|dopamine agonist*|dopamine receptor agonist*|"
    "dopaminergic*|pramipexole|ropinirole|rotigotine|apomorphine|rasagiline|selegiline|safinamide|entacapone|"
    "tolcapone|opicapone|mao b|comt inhibitor*|antiparkinson*|anti parkinson*|bromocriptine|sinemet",
    "ALZHEIMER": "alzheimer*|amyloid pet|amyloid positiv*|amyloid beta|nia aa|nincds",
    "DEMENTIA": "dement*|alzheimer*|lewy body|lewy bodies|frontotemporal|major neurocognitive|senility",
    "MILD_COGNITIVE_IMPAIRMENT": "mild cognitive|mci|amnestic|subjective cognitive|mild neurocognitive|"
    "subjective memory|memory complaint*",
    "COGNITIVE_SCALE": "mmse|mini mental|moca|montreal cognitive|clinical dementia rating|cdr|adas cog|mini cog|"
    "abbreviated mental|short portable mental|six item screener|telephone interview for cognitive",
    "MULTIPLE_SCLEROSIS": "multiple sclerosis|relapsing remitting|rrms|ppms|spms|mcdonald criteria|edss|"
    "expanded disability|clinically isolated syndrome|progressive ms|relapsing ms|gd enhancing|"
    "gadolinium enhancing lesion*",
    "DEMYELINATING": "demyelinat*|multiple sclerosis|neuromyelitis|clinically isolated syndrome",
    "TRANSVERSE_MYELITIS": "myelitis",
    "AMYOTROPHIC_LATERAL_SCLEROSIS": "als|amyotrophic|lateral sclerosis|motor neuron*|escorial|alsfrs*|riluzole|"
    "edaravone|tofersen|sod1|c9orf72",
    "TREMOR": "tremor|essential tremor*",
    "DYSTONIA": "dystoni*|torticollis|blepharospasm|twstrs",
    "ATAXIA": "ataxi*|spinocerebellar|friedreich*|frataxin|omaveloxolone",
    "SPINAL_MUSCULAR_ATROPHY": "smn1|smn2|nusinersen|risdiplam|onasemnogene|survival motor neuron|hfmse|zolgensma|"
    "spinal muscular atroph*|5q sma|sma type",
    "MYASTHENIA": "myasthen*|acetylcholine receptor antibod*|anti achr|anti musk|mg adl|qmg|mgfa|pyridostigmine|"
    "efgartigimod|rozanolixizumab|thymectom*|achr|musk",
    "LAMBERT_EATON": "lambert eaton|lems|amifampridine",
    "GUILLAIN_BARRE": "guillain*|miller fisher|acute inflammatory demyelinating",
    "MYOSITIS": "myositis|polymyositis|dermatomyositis|inflammatory myopath*|inclusion body|antisynthetase",
    "DIABETIC_NEUROPATHY": "diabetic neuropath*|diabetic peripheral neuropath*|diabetic polyneuropath*|"
    "diabetic sensorimotor|dpn|dpnp|painful diabetic|diabetic autonomic",
    "CARPAL_TUNNEL": "carpal tunnel|median neuropath*|median nerve|entrapment neuropath*|nerve entrapment|"
    "cubital tunnel|ulnar neuropath*|tarsal tunnel",
    "NERVE_CONDUCTION": "nerve conduction|electromyogra*|emg|electrodiagnos*|electroneurogra*",
    "FACIAL_PALSY": "bell palsy|facial palsy|facial paralysis|facial nerve|house brackmann",
    "TRIGEMINAL_NEURALGIA": "trigeminal neuralgia|trigeminal neuropath*|facial pain|tic douloureux|"
    "microvascular decompression",
    "POSTHERPETIC_NEURALGIA": "postherpetic|post herpetic|phn|zoster associated pain",
    "NEUROPATHIC_PAIN": "neuropathic pain|neuralgi*|dn4|paindetect|lanss|allodynia|nerve pain|central pain|"
    "hyperalgesi*|neurogenic pain|peripheral neuropathic",
    "SENSORY_LOSS": "paresthesi*|paraesthesi*|numbness|sensory loss|sensory deficit*|hypoesthesi*|hypesthesi*|"
    "hypoaesthesi*|tingling|monofilament",
    "MIGRAINE": "migrain*",
    "CLUSTER_HEADACHE": "cluster headache*|cluster period*|cluster bout*|cluster attack*|cluster episode*|ch attack*|"
    "chronic ch|episodic ch|diagnosis of ch|ch medication*|of ch per|of cch|of ech|trigeminal autonomic",
    "TENSION_HEADACHE": "tension type|tension headache*",
    "MEDICATION_OVERUSE": "medication overuse|overuse headache*|analgesic rebound|rebound headache*",
    "OTHER_HEADACHE": "other headache*|type of headache*|other primary headache*|secondary headache*|"
    "another headache*|hemicrania|other trigeminal autonomic|distinguish cluster|distinguish migraine|"
    "distinguishable from other|thunderclap|cervicogenic headache*|post traumatic headache*",
    "HEADACHE_FREQUENCY": "headache day*|migraine day*|headaches per|attacks per week|attacks per month|"
    "attacks per day|attacks week|attacks month|attacks day|headache frequency|attack frequency|frequency of attacks|"
    "migraines per|headache attacks per|headaches a month|migraine attacks per",
    "ICHD": "ichd*|international headache society|ihs|classification of headache",
    "CGRP": "cgrp|calcitonin gene|erenumab|fremanezumab|galcanezumab|eptinezumab|gepant*|ubrogepant|rimegepant|"
    "atogepant|telcagepant",
    "TRIPTANS": "triptan*|sumatriptan|rizatriptan|zolmitriptan|naratriptan|eletriptan|almotriptan|frovatriptan|ergot|"
    "ergotamine*|dihydroergotamine|lasmiditan|ditan*",
    "HEADACHE_PROPHYLAXIS": "preventive medication*|prophylactic medication*|preventive headache|headache prevent*|"
    "migraine prevent*|preventive migraine|prophylactic headache|migraine prophyla*|headache prophyla*|"
    "prophylaxis of cluster|prophylaxis of migraine|prevention of migraine|prophylactic migraine|prophylactic ch|"
    "preventative medication*|other prophylactic",
    "OCCIPITAL_NERVE": "occipital nerve*|occipital neuralgia|occipital block*|greater occipital|gon injection*|"
    "gon block*|sphenopalatine|spg|occipital stimul*",
    "BOTULINUM": "botulin*|botox|onabotulin*|dysport|abobotulin*|incobotulin*|xeomin|rimabotulin*|prabotulin*|"
    "daxibotulin*|botulism",
    "EPILEPSY": "epilep*|lennox gastaut|dravet|infantile spasm*|west syndrome|partial onset|focal onset|tonic clonic|"
    "ilae|callosotom*|absence seizure*",
    "STATUS_EPILEPTICUS": "status epilepticus|seizure cluster*|cluster seizure*|acute repetitive|cluster of seizures",
    "SEIZURE_FREQUENCY": "seizure frequency|seizures per|uncontrolled seizure*|poorly controlled seizure*|"
    "uncontrolled epilep*|seizure free*|seizure control|countable|weekly seizure*",
    "ANTIEPILEPTIC": "anticonvuls*|anti convuls*|antiepilep*|anti epilep*|antiseizure|anti seizure|aed|valpro*|"
    "depakote|levetiracetam|lamotrigine|topiramate|phenobarb*|carbamazepine|oxcarbazepine|eslicarbazepine|phenytoin|"
    "fosphenytoin|lacosamide|brivaracetam|zonisamide|perampanel|clobazam|rufinamide|felbamate|vigabatrin|cenobamate|"
    "ethosuximide|stiripentol|fenfluramine|cannabidiol|tiagabine|primidone",
    "GABAPENTINOID": "gabapentin*|pregabalin|lyrica|neurontin|mirogabalin",
    "EEG": "eeg|electroenceph*|epileptiform|burst suppression",
    "KETOGENIC_DIET": "ketogenic|modified atkins",
    "VAGUS_NERVE_STIMULATION": "vagus nerve|vagal nerve|vns|vagotom*",
    "TRANSCRANIAL_STIMULATION": "magnetic stimulation|tms|rtms|tdcs|direct current stimulation|theta burst|"
    "transcranial electric*|tacs",
    "ELECTROCONVULSIVE": "electroconvulsive|electro convulsive|ect|electroshock",
    "SPINAL_CORD_STIMULATION": "cord stimulat*|spinal stimulat*|spinal neurostim*|dorsal root ganglion|dorsal column|"
    "epidural stimulat*",
    "ELECTROTHERAPY": "tens device*|tens unit*|tens treatment|transcutaneous electr*|transcutaneous nerve|"
    "neuromuscular electrical|nmes|muscle stimulat*|functional electrical|interferential|electrotherap*|diathermy|"
    "low level laser|therapeutic ultrasound|shortwave",
    "ELECTRONIC_IMPLANT": "implantable pulse generator*|electronic implant*|implanted electronic|implanted electrical|"
    "implantable electronic|implanted stimulat*|neurostimulator*|nerve stimulator*|cochlear implant*|"
    "electrical device*|electrical implant*",
    "HAEMORRHAGIC_STROKE": "intracerebral hemorrh*|intracerebral haemorrh*|hemorrhagic stroke*|haemorrhagic stroke*|"
    "intracranial hemorrh*|intracranial haemorrh*|cerebral hemorrh*|cerebral haemorrh*|brain hemorrh*|brain haemorrh*|"
    "intracranial bleed*|cerebral bleed*|brain bleed*|intracerebral bleed*|intraventricular hemorrh*|"
    "intraventricular haemorrh*|hemorrhagic transformation|haemorrhagic transformation|hemorrhagic cerebro*|"
    "intracerebral hematoma*|intracranial hematoma*",
    "NIHSS": "nihss|nih stroke scale|institutes of health stroke",
    "RANKIN": "rankin|mrs score*|pre stroke mrs|prestroke mrs|prestroke function|mrs 0|mrs 1|mrs 2",
    "HEAD_INJURY": "traumatic brain|tbi|head injur*|head trauma*|concussi*|brain injur*|brain trauma|craniocerebral|"
    "cranial trauma|skull fracture*|postconcuss*|cerebral contus*|cerebral trauma|brain contusion*|cranio cerebral",
    "SPINAL_CORD_INJURY": "spinal cord injur*|sci|asia impairment|asia scale|tetrapleg*|parapleg*|quadripleg*|"
    "spinal cord lesion*|spinal cord damage|wisci|spinal injur*|spinal trauma|autonomic dysreflexia",
    "HYDROCEPHALUS": "hydrocephal*|ventriculoperitoneal|ventriculo peritoneal|vp shunt*|ventricular shunt*|csf shunt*|"
    "cerebral shunt*|normal pressure hydro*",
    "CHIARI": "chiari|syringomyel*|tethered cord|syrinx",
    "SPINA_BIFIDA": "spina bifida|myelomening*|neural tube|meningocele|spinal dysraph*|anencephal*|tethered cord",
    "CNS_INFECTION": "encephalitis|meningoenceph*|brain abscess*|cns infection*|infection of the central nervous|"
    "central nervous system infection*|cerebral malaria|neurocysticerc*|neurosyphilis|bacterial meningit*|"
    "viral meningit*|cryptococcal meningit*|tuberculous meningit*|infectious meningit*|aseptic meningit*|"
    "history of meningit*|ventriculitis|purulent meningitis|meningococcal meningitis|active meningitis",
    "PML": "progressive multifocal|jc virus|jcv",
    "ANGELMAN": "angelman*|ube3a|15q11*|uniparental|paternal upd|imprinting|15q",
    "RETT": "rett|mecp2|trofinetide|cdkl5",
    "FRAGILE_X": "fragile x|fmr1|fxs|fxtas|x fragile",
    "PRADER_WILLI": "prader*|pws|hyperphag*",
    "NEUROSURGERY": "neurosurg*|craniotom*|craniectom*|brain surg*|intracranial surg*|cranial surg*|cranioplast*|"
    "burr hole*|brain operation*",
    "AUTONOMIC_FAILURE": "autonomic neurop*|autonomic dysf*|autonomic failure|autonomic symptom*|dysautonom*|"
    "midodrine|droxidopa|postural orthostatic tachy*|postural tachycard*|pots|autonomic disorder*|autonomic insuff*|"
    "postural tachycardia|postural orthostatic|orthostatic intolerance|dysautonomia|pure autonomic|"
    "autonomic dysfunction",
    "MOTOR_DEFICIT": "motor deficit*|neurological deficit*|neurologic deficit*|motor weakness|foot drop|motor loss|"
    "motor impair*|focal neurolog*|neurological impair*|neurologic impair*|motor dysfunction|progressive weakness|"
    "focal deficit*|neurological defect*",
    "NERVE_INJURY": "nerve injur*|nerve damage|nerve lesion*|brachial plexus|peripheral nerve*|nerve palsy|"
    "nerve palsies|nerve transection",
    "LUMBAR_PUNCTURE": "lumbar puncture*|spinal tap*|lp procedure*|undergo lp",
    "ANTISENSE": "antisense|oligonucleotide*|aso|sirna|gene editing",
    "COMA": "comatose|glasgow|gcs|vegetative state|minimally conscious|unresponsive wakeful*|four score",
    "DEVELOPMENT_SCALE": "bayley*|bsid|vineland|developmental age|developmental quotient|developmental level|"
    "developmental assessment",
    "RESTLESS_LEGS": "restless leg*|willis ekbom|periodic limb movement*|periodic leg movement*|plmd|plms",
    "NARCOLEPSY": "narcolep*|cataplex*|hypersomni*|oxybate|hypocretin|orexin deficien*|kleine levin|"
    "idiopathic hypersomn*",
    "SLEEPINESS": "epworth|daytime sleep*|sleepiness|somnolen*|hypersomn*|mslt|maintenance of wakeful*|fall asleep|"
    "falling asleep",
    "INSOMNIA": "insomni*|difficulty falling asleep|sleep onset latency|waso|sleep maintenance|difficulty sleeping|"
    "sleep initiation",
    "SLEEP_QUALITY": "psqi|pittsburgh sleep|sleep quality|poor sleep*|sleep problem*|sleep disturb*|quality of sleep",
    "PARASOMNIA": "parasomn*|sleep walking|sleepwalk*|sleep terror*|night terror*|rem sleep behav*|rbd|nightmare*|"
    "sleep paralysis",
    "CIRCADIAN": "circadian|shift work*|night shift*|jet lag|time zone*|rotating shift*|delayed sleep|night work*|"
    "transmeridian|sleep wake|chronotype*",
    "SLEEP_SCHEDULE": "hours of sleep|sleep duration|sleep schedule*|bedtime*|time in bed|napping|naps|bed time*|"
    "sleep restriction|habitual sleep|sleep per night|hours per night",
    "POLYSOMNOGRAPHY": "polysomnogra*|psg|sleep study|sleep studies|home sleep|sleep test*|sleep laborator*",
    "AIRWAY_PRESSURE_TREATMENT": "cpap|positive airway pressure|bipap|apap|pap therapy|pap treatment|"
    "mandibular advance*|oral appliance*|adaptive servo*",
    "CENTRAL_SLEEP_APNOEA": "central sleep ap*|cheyne stokes|central apn*|csresp",
    "DEPRESSION_SCALE": "phq*|madrs|ham d|ham d17|hamd*|hamilton depress*|hamilton rating scale for depress*|hdrs*|"
    "hrsd*|bdi|beck depress*|ces d|cesd|epds|edinburgh postnatal|qids*|geriatric depression scale|gds|"
    "patient health questionnaire|montgomery|hads|hospital anxiety and depress*",
    "DEPRESSIVE_EPISODE": "major depressive|mdd|depressive episode*|mde|unipolar|depressive disorder*",
    "ANXIETY": "anxiety|anxious|panic|phobi*|worry|worrying|ham a|stai|state trait|agoraphob*|gad 7",
    "PANIC_DISORDER": "panic|agoraphob*",
    "SOCIAL_ANXIETY": "social anxiety|social phobia|liebowitz|lsas",
    "STRESS": "perceived stress|psychological stress|burnout|burn out|distress thermometer|psychological distress|"
    "emotional distress|mental stress|kessler|stress management|stress level*|pss 10|stressful|chronic stress|"
    "job stress|work stress|k10",
    "OBSESSIVE_COMPULSIVE": "obsessi*|ocd|compulsive disorder*|ybocs|y bocs|yale brown|hoarding|trichotillo*|"
    "body dysmorphic",
    "VIOLENCE": "homicid*|violent*|danger to others|harm to others|harm others|violence|assaultive|aggressive behav*|"
    "harm to self|aggression|sexual abuse|sexual assault|child abuse|maltreat*",
    "ADHD": "adhd|attention deficit|hyperactivity disorder|attention disorder*|methylphenidate|atomoxetine|"
    "lisdexamfetamine|guanfacine",
    "AUTISM": "autis*|asperger*|ados|adi r|pervasive develop*|asd diagnosis",
    "INTELLECTUAL_DISABILITY": "intellectual disab*|intellectual impair*|intellectually disab*|mental retard*|"
    "mentally retard*|learning disab*|learning difficult*|global developmental|developmental disab*|iq|"
    "mentally handicap*|mental handicap*|intellectual deficien*|intellectual develop*|wechsler",
    "PERSONALITY_DISORDER": "personality disorder*|borderline personality|antisocial",
    "SCHIZOPHRENIA": "schizophren*|schizoaffect*|panss|bprs|brief psychiatric rating|positive and negative syndrome|"
    "schizotyp*",
    "DELIRIUM": "deliri*|cam icu|confusion assessment|postoperative cognitive|pocd|acute confus*|emergence agitation",
    "AGITATION": "agitat*|cohen mansfield|cmai|neuropsychiatric inventory|npi|restlessness",
    "SOMATIC_SYMPTOM_DISORDER": "somatoform|somatic symptom*|somatization|somatisation|conversion disorder*|"
    "functional neurolog*|functional movement|hypochond*|psychosomatic|factitious|illness anxiety",
    "LONELINESS": "lonel*|social isolation|socially isolated|social support|living alone|live alone",
    "TRANSGENDER": "transgender*|gender dysphor*|gender affirm*|gender identity|cisgender*|nonbinary|transsexual*|"
    "trans gender|non binary|transwom*|gender incongruence|phalloplasty|vaginoplasty",
    "CONDUCT_DISORDER": "conduct disorder*|oppositional defiant|disruptive behav*|behavioral problem*|"
    "behavioural problem*|behavior problem*",
    "ANOREXIA_NERVOSA": "anorexia nervosa|restrictive eating|arfid",
    "STRUCTURED_INTERVIEW": "scid 5|scid i|scid 1|scid ii|scid cv|structured clinical interview|"
    "mini international neuro*|neuropsychiatric interview|structured interview*|clinician administered|"
    "diagnostic interview*",
    "DSM": "dsm|diagnostic and statistical",
    "CLINICAL_GLOBAL_IMPRESSION": "clinical global impression*|cgi",
    "PSYCHIATRIC_ADMISSION": "psychiatric hospital*|psychiatric inpatient*|psychiatric admission*|"
    "inpatient psychiatric|involuntarily committed|hospitalized for psychiatric|hospitalised for psychiatric|"
    "psychiatric ward*|psychiatric unit*",
    "PSYCHIATRIC_MEDICATION": "psychotropic*|psychoactive*|psychiatric medic*|psychiatric drug*|psychopharmac*|"
    "psychiatric treatment*",
    "ANTIPSYCHOTIC": "antipsychotic*|anti psychotic*|neuroleptic*|clozapine|haloperidol|quetiapine|olanzapine|"
    "risperidone|aripiprazole|paliperidone|ziprasidone|lurasidone|brexpiprazole|cariprazine|asenapine|amisulpride|"
    "chlorpromazine|perphenazine|fluphenazine|sulpiride|pimavanserin|iloperidone|thioridazine|pimozide|droperidol|"
    "phenothiazine*|lumateperone|xanomeline",
    "BENZODIAZEPINE": "benzodiaz*|diazepam|lorazepam|clonazepam|alprazolam|temazepam|oxazepam|midazolam|chlordiazep*|"
    "clobazam|flunitrazepam|nitrazepam|bromazepam|xanax|valium|triazolam",
    "SEROTONIN_REUPTAKE_INHIBITOR": "ssri|snri|serotonin reuptake|norepinephrine reuptake|noradrenaline reuptake|"
    "fluoxetine|sertraline|paroxetine|citalopram|escitalopram|fluvoxamine|venlafaxine|desvenlafaxine|duloxetine|"
    "milnacipran|vortioxetine|vilazodone|dapoxetine|serotonergic",
    "TRICYCLIC": "tricyclic*|amitriptyline|nortriptyline|imipramine|desipramine|clomipramine|doxepin|tca|trimipramine|"
    "dosulepin|protriptyline",
    "MAO_INHIBITOR": "maoi|mao inhibitor*|mao i|monoamine oxidase|phenelzine|tranylcypromine|isocarboxazid|moclobemide",
    "MOOD_STABILISER": "mood stabili*|lithium",
    "STIMULANT": "stimulant*|psychostimulant*|methylphenidate|amphetamine|dextroamphetamine|lisdexamfetamine|"
    "modafinil|armodafinil|ritalin|adderall|pitolisant|solriamfetol",
    "HYPNOTIC": "hypnotic*|zolpidem|zopiclone|eszopiclone|zaleplon|suvorexant|lemborexant|daridorexant|melatonin|"
    "ramelteon|sleep medic*|sleeping pill*|sleep aid*|z drug*|sleeping medic*|sleep inducing|medication for sleep|"
    "orexin antagonist*",
    "ANTICHOLINERGIC": "anticholinergic*|anti cholinergic*|antimuscarinic*|muscarinic antagonist*|scopolamine|"
    "benztropine|trihexyphenidyl|glycopyrrol*|hyoscine",
    "ANTIHISTAMINE": "antihistamin*|anti histamin*|cetirizine|loratadine|fexofenadine|diphenhydramine|hydroxyzine|"
    "desloratadine|levocetirizine|h1 block*|h1 receptor|bilastine",
    "OPIOID": "opioid*|opiate*|narcotic|morphine|oxycodone|hydrocodone|hydromorphone|fentanyl|fentanil|tramadol|"
    "tapentadol|codeine|mme|remifentanil|sufentanil|meperidine|pethidine|oxymorphone|levorphanol|butorphanol|"
    "nalbuphine|pentazocine|kratom|methadone|buprenorphine",
    "OPIOID_USE_DISORDER": "opioid use disorder*|oud|opioid dependen*|opiate dependen*|opioid addict*|opiate addict*|"
    "opioid withdrawal|heroin|methadone|buprenorphine|suboxone|moud|medication assisted treatment|opioid agonist|"
    "opioid abuse|opiate abuse|opioid misuse|sublocade|opiate use disorder*|opioid substitution|opioid maintenance",
    "OPIOID_ANTAGONIST": "naltrexone|naloxone|methylnaltrexone|nalmefene|opioid antagonist*|vivitrol|naloxegol",
    "CANNABIS": "cannab*|marijuana|marihuana|thc|tetrahydrocannab*|dronabinol|nabilone|hashish",
    "COCAINE_AMPHETAMINE": "cocaine|methamphet*|stimulant use|amphetamine",
    "PSYCHEDELIC": "psilocybin|lsd|lysergic|mdma|ecstasy|ayahuasca|psychedelic*|hallucinogen*|mescaline|ibogaine|"
    "phencyclidine|ketamine abuse",
    "KETAMINE": "ketamine|esketamine|nmda antagonist*|nmda receptor antagonist*",
    "ALCOHOL_USE_DISORDER": "alcohol use disorder*|aud|alcohol dependen*|alcoholi*|alcohol abuse|alcohol addict*|"
    "audit c|audit score|alcohol misuse|disulfiram|acamprosate|heavy drinking|binge drink*|alcohol withdrawal|ciwa*",
    "ALCOHOL_WITHDRAWAL": "alcohol withdrawal|ciwa*|delirium tremens|withdrawal seizure*|wernicke*|korsakoff*",
    "SMOKING_CESSATION": "smoking cessation|quit smoking|nicotine replacement|nrt|nicotine patch*|nicotine gum|"
    "varenicline|chantix|champix|cytisine|quit date|quit attempt*|stop smoking|tobacco cessation|quitting",
    "ELECTRONIC_CIGARETTE": "ecigarette*|vape*|vaping|electronic cigarette*|e cig*|juul|electronic nicotine",
    "SMOKELESS_TOBACCO": "smokeless|snus|chewing tobacco|betel|areca|chew tobacco|snuff",
    "EXHALED_CARBON_MONOXIDE": "exhaled carbon monoxide|expired carbon monoxide|exhaled co|expired co|"
    "breath carbon monoxide|cotinine|expired air carbon|breath co",
    "PACK_YEARS": "pack year*|packs per|pack a day|cigarettes per day|cigarettes a day|cigarettes day",
    "DRUG_SCREEN": "drug screen*|drug test*|urine drug|toxicology|drugs of abuse|urine toxicolog*",
    "COGNITIVE_BEHAVIOURAL_THERAPY": "cognitive behavio*|cbt|cbti|cognitive therapy|behavioral activation|"
    "behavioural activation",
    "MINDFULNESS": "mindful*|meditat*|mbsr|mbct|relaxation training|relaxation technique*|breathing exercise*",
    "CHRONIC_PAIN": "chronic pain|persistent pain|chronic widespread|chronic primary pain|pain syndrome*|"
    "pain condition*|pain disorder*|intractable pain|pain for at least|pain for more than|chronic postsurgical|"
    "chronic post surgical",
    "PAIN_SCORE": "nrs|vas|visual analog*|pain score*|pain intensity|numeric rating|numerical rating|pain scale*|"
    "brief pain inventory|average pain|worst pain|nprs|mcgill|pain rating*|pain severity|pain level*|pain assessment*",
    "PARACETAMOL": "acetaminophen|paracetamol|tylenol",
    "ANALGESIC": "analges*|pain medic*|painkiller*|pain killer*|pain relie*|metamizole|dipyrone|pain treatment*",
    "FIBROMYALGIA": "fibromyalg*|widespread pain",
    "LOW_BACK_PAIN": "low back pain|lower back pain|lbp|clbp|back pain|backache|lumbago|lumbar pain|chronic low back",
    "NECK_PAIN": "neck pain|cervicalgia|whiplash|cervical pain|neck or arm pain|neck and arm pain|neck disability",
    "RADICULOPATHY": "radicul*|sciatic*|nerve root*|straight leg|lasegue|leg pain|radiating pain|arm pain|"
    "myeloradicul*|polyradicul*",
    "POSTOPERATIVE_PAIN": "postoperative pain|post operative pain|post surgical pain|postsurgical pain|"
    "patient controlled analges*|acute pain|postoperative analges*|pain after surgery",
    "PELVIC_PAIN": "pelvic pain|pelvic girdle|lumbopelvic|dyspareun*|vulvodyn*|bladder pain",
    "ABDOMINAL_PAIN": "abdominal pain|visceral pain|epigastric pain|acute abdomen|stomach pain|stomach ache|"
    "abdominal cramp*|abdominal discomfort",
    "GENERAL_ANAESTHESIA": "general anesth*|general anaesth*|propofol|sevoflurane|desflurane|isoflurane|"
    "inhalational anesth*|inhalational anaesth*|volatile anesth*|volatile anaesth*|total intravenous|"
    "anesthesia induction|induction of anesth*|induction of anaesth*|tiva",
    "REGIONAL_ANAESTHESIA": "regional anesth*|regional anaesth*|neuraxial|spinal anesth*|spinal anaesth*|"
    "epidural anesth*|epidural anaesth*|epidural analges*|epidural catheter*|subarachnoid block|spinal block*|"
    "intrathecal morphine|regional block*",
    "NERVE_BLOCK": "nerve block*|plexus block*|ganglion block*|plane block*|erector spinae|transversus abdominis|"
    "interscalene|adductor canal|paravertebral block*|quadratus lumborum|fascia iliaca|nerve root block*|"
    "regional block*|regional anesth*|regional anaesth*|stellate ganglion|brachial plexus block*",
    "ASA_CLASS": "asa|american society of anesth*|american society of anaesth*|society of anesthesiolog*",
    "DIFFICULT_AIRWAY": "difficult airway*|difficult intubat*|mallampati|cormack|laryngeal mask*|mouth opening|"
    "thyromental|difficult mask|difficult ventilat*|interincisor*|airway abnormal*|videolaryngo*|rapid sequence|"
    "difficult to intubate|airway management|laryngoscop*|double lumen tube|one lung ventilation",
    "MALIGNANT_HYPERTHERMIA": "malignant hypertherm*|malignant hyperpyrex*|dantrolene",
    "LOCAL_ANAESTHETIC": "local anesth*|local anaesth*|lidocaine|bupivacaine|ropivacaine|articaine|mepivacaine|"
    "levobupivacaine|lignocaine|prilocaine|chloroprocaine|tetracaine|benzocaine|amide type",
    "NEUROMUSCULAR_BLOCKER": "neuromuscular block*|rocuronium|succinylcholine|suxamethonium|vecuronium|cisatracurium|"
    "atracurium|sugammadex|neostigmine|train of four|paralytic agent*|plasma cholinesterase|pseudocholinesterase|"
    "butyrylcholinesterase",
    "MUSCLE_RELAXANT": "muscle relax*|baclofen|tizanidine|cyclobenzaprine|methocarbamol|carisoprodol|dantrolene|"
    "tolperisone|metaxalone|orphenadrine|thiocolchicoside|antispastic*",
    "SEDATIVE": "sedat*|propofol|dexmedetomidine|richmond agitation|rass|remimazolam|ciprofol|midazolam|bispectral|"
    "etomidate|agitation sedation|deep sedation|ramsay",
    "EPIDURAL_INJECTION": "epidural steroid*|epidural injection*|epidural corticost*|spinal injection*|"
    "facet injection*|selective nerve root|radiofrequency denerv*|facet joint injection*",
    "JOINT_INJECTION": "intra articular|intraarticular|joint injection*|viscosupplement*|knee injection*|"
    "hyaluronic acid injection*|hyaluronan|injection into the knee",
    "ACUPUNCTURE": "acupunct*|electroacupunct*|acupress*|moxibust*|cupping|dry needling",
    "MANUAL_THERAPY": "chiropract*|spinal manipul*|manual therap*|osteopath|osteopathic|manipulative|massage*|"
    "joint mobili*|manipulation therap*",
    "PHYSIOTHERAPY": "physiotherap*|physical therap*|occupational therap*",
    "SHOCK_WAVE_THERAPY": "shock wave*|shockwave*|eswt|lieswt",
    "PLATELET_RICH_PLASMA": "platelet rich|prp|prf",
    "OSTEOARTHRITIS": "osteoarthr*|oa|kellgren|womac|gonarthr*|coxarthr*|degenerative joint|koos|joint space narrow*|"
    "arthrosis|kl grade",
    "RHEUMATOID_ARTHRITIS": "rheumatoid|active ra|diagnosis of ra|ra diagnosis|das28*|anti ccp|acpa|"
    "anti citrullinated|anti cyclic",
    "JOINT_COUNT": "tender joint*|swollen joint*|sjc|tjc|joint count*|das28*|disease activity score|cdai|sdai|sjc66|"
    "tjc68",
    "AXIAL_SPONDYLOARTHRITIS": "ankylosing|axial spond*|spondyloarth*|spondylarth*|axspa|basdai|asdas|sacroiliit*|"
    "bechterew*|hla b27",
    "SACROILIAC": "sacroilia*|sacro iliac|si joint*|sacrum",
    "JUVENILE_ARTHRITIS": "juvenile idiopathic arthr*|jia|juvenile arthr*|still disease|aosd|juvenile rheumatoid",
    "JOINT_INFECTION": "septic arthr*|joint infection*|infected joint*|prosthetic joint infect*",
    "KNEE": "knee|tibiofemoral|patell*|acl|cruciate|menisc*|genu|femorotibial",
    "HIP": "hip|femoral head|acetabul*|femoroacetabular|trochanter*",
    "SHOULDER": "shoulder*|rotator cuff|glenohumeral|subacromial|adhesive capsulitis|supraspinatus|acromio*|humeral",
    "ANKLE_FOOT": "ankle|foot|plantar|hallux|achilles|bunion*|flatfoot|clubfoot|heel",
    "HAND_WRIST": "wrist|thumb*|hand surgery|hand function|distal radius|carpal|dupuytren*|hand osteoarthr*|"
    "trigger finger*|metacarp*|hands",
    "ELBOW": "elbow*|epicondyl*",
    "JAW_JOINT": "temporomandib*|tmj|tmd|bruxis*|trismus",
    "ARTHROPLASTY": "arthroplast*|joint replacement*|knee replacement*|hip replacement*|shoulder replacement*|tka|tkr|"
    "tha|prosthetic joint*|joint prosthe*|artificial joint*|hip prosthe*|knee prosthe*|total knee|total hip|"
    "hemiarthroplast*|unicompartmental",
    "ROTATOR_CUFF": "rotator cuff|supraspinatus|subacromial",
    "TENDON": "tendin*|tendon*|tenosynov*|epicondyl*|tennis elbow|bursit*|enthes*|tenotom*|achilles|rotator cuff",
    "LIGAMENT_SPRAIN": "ligament*|sprain*",
    "OSTEONECROSIS": "osteonecro*|avascular necrosis|avn|aseptic necrosis|perthes|femoral head necrosis",
    "FRACTURE": "fractur*|nonunion|non union|broken bone*|malunion|pseudarthr*|pseudoarthr*",
    "HIP_FRACTURE": "hip fractur*|femoral neck|proximal femur|proximal femoral|intertrochanteric|femur fractur*|"
    "femoral fractur*|femoral shaft|fractured hip",
    "VERTEBRAL_FRACTURE": "vertebral fractur*|compression fractur*|spinal fractur*|spine fractur*|"
    "fracture of the spine|vertebral body fractur*|kyphoplast*|vertebroplast*|lumbar fractur*|burst fractur*|"
    "vertebral compression|vertebrae fractur*|fracture of the vertebra*",
    "OSTEOPOROSIS": "osteopor*|osteopen*|bone mineral dens*|bone density|bmd|dexa|dxa|frax|bone loss|low bone mass|"
    "t score*|z score bone|teriparatide|abaloparatide|romosozumab|strontium ranelate|fragility fracture*|"
    "bone turnover|calcitonin nasal|low bmd|lumbar bmd|hip bmd",
    "ANTIRESORPTIVE": "bisphosphonate*|denosumab|teriparatide|zoledron*|alendron*|risedron*|ibandron*|pamidron*|"
    "romosozumab|abaloparatide|raloxifene|strontium ranelate|prolia|calcitonin treatment|parathyroid hormone analog*",
    "BONE_INFECTION": "osteomyelit*|discit*|spondylodiscit*|bone infection*|osteitis|diskitis",
    "METABOLIC_BONE_DISEASE": "metabolic bone|osteomalacia|rickets|hypophosphatasia|osteogenesis imperfecta|"
    "hypophosphatemic|renal osteodystr*|paget|osteodystrophy|fibrous dysplasia|osteopetrosis|"
    "metabolic disorders of calcified",
    "PAGET_DISEASE": "paget disease|paget's bone",
    "ACHONDROPLASIA": "achondroplas*|skeletal dysplas*|vosoritide|hypochondroplas*|dwarfism",
    "SKELETAL_MATURITY": "skeletally matur*|skeletal matur*|skeletally immatur*|skeletal immatur*|growth plate*|"
    "epiphys*|bone age|risser|bone immaturity",
    "BONE_GRAFT": "bone graft*|bone morphogen*|bmp 2|bmps|rhbmp 2|demineralized bone|iliac crest|bone substitut*|"
    "bone growth stimul*|bone regenerat*|infuse bone",
    "FALLS": "history of fall|history of falling|recurrent fall|fallen|or more falls|fear of falling|fall risk|"
    "risk of fall|risk of falling|accidental fall*|frequent falls|previous fall|fall over the past|1 fall|one fall|"
    "falls per|falls efficacy|number of falls|faller*|falls within the|fall in the",
    "GAIT_SPEED": "gait speed|walking speed|10 meter walk*|10 metre walk*|ten meter walk*|timed up and go|tug test|"
    "timed up go|25 foot walk|10mwt|10 m walk*|timed walk*|chair stand|sit to stand|chair rise*",
    "WALKING_AID": "walking aid*|cane|crutch*|walker|assistive device*|ambulatory aid*|rollator*|walking frame*|"
    "orthosis|orthoses|orthotic*|ankle foot orth*|mobility aid*|assistance to walk|exoskelet*",
    "WALKING_ABILITY": "able to walk|walk independent*|ability to walk|ambulate independ*|unable to walk|"
    "inability to walk|ambulant|nonambulat*|non ambulat*|independently ambulat*|ambulatory status|ambulatory without|"
    "walk without|walk unaided|walk at least|unable to ambulate|able to ambulate|functional ambulation|"
    "capable of walking|cannot walk|ambulate without",
    "WHEELCHAIR": "wheelchair*|wheel chair*",
    "BEDRIDDEN": "bedridden|bed ridden|bedbound|bed bound|bedfast|bed rest|immobil*",
    "ACTIVITIES_OF_DAILY_LIVING": "activities of daily|adl|iadl|barthel|daily living|katz|lawton|"
    "functional independence|functionally independent|self care|activity of daily|independent living skill*",
    "EXERCISE_TRAINING": "exercise training|exercise program*|training program*|resistance training|strength training|"
    "aerobic training|interval training|hiit|regular exercise|structured exercise|supervised exercise|"
    "aerobic exercise|weight training|athlete*|endurance training|exercise intervention*|exercise therap*",
    "PHYSICAL_ACTIVITY": "physical activit*|physically active|physically inactive|physical inactivity|sedentary|ipaq|"
    "vigorous|inactive lifestyle",
    "REHABILITATION": "rehabilitat*|rehab",
    "MIND_BODY_EXERCISE": "yoga|tai chi|taichi|qigong|qi gong|pilates|baduanjin",
    "GERIATRIC": "elderly|older adult*|geriatric*|older people|older person*|old age|advanced age",
    "NURSING_HOME": "nursing home*|care home*|long term care|assisted living|skilled nursing|residential care|"
    "community dwelling|living in the community|live independently|living independently|nursing facilit*|"
    "care facility|care facilities|senior housing|retirement home|home dwelling|institutionalized|institutionalised|"
    "institutionalization",
    "DISC_HERNIATION": "herniated disc*|herniated disk*|disc hernia*|disk hernia*|lumbar hernia*|cervical hernia*|"
    "disc prolaps*|disk prolaps*|prolapsed disc*|prolapsed disk*|prolapsed intervertebral|herniated lumbar|"
    "herniated intervertebral|herniated nucleus|diagnosed of ldh|diagnosed with ldh|diagnosis of ldh|due to ldh|"
    "caused by ldh|ldh surgery|bilateral ldh|findings of a ldh|than ldh|slipped disc*|disc protrus*|disk protrus*|"
    "disc extrus*|disk extrus*|sequestered|sequestrated|extruded disc*|disc displacement|disk displacement|"
    "far lateral|extreme lateral|contained herni*|recurrent disc*|disc bulg*|bulging disc*|hernia nuclei|hnp",
    "SPINAL_STENOSIS": "spinal stenosis|lumbar stenosis|canal stenosis|foraminal stenosis|stenosis of the spin*|"
    "stenosis of the lumbar|neurogenic claudication|lateral recess|cervical stenosis|spinal canal|canal narrowing|"
    "posterior longitudinal|opll|lss|spine stenosis|central stenosis|neurogenic intermittent",
    "SPINAL_DEFORMITY": "scolio*|cobb|kypho*|spinal deform*|spine deform*|lordosis|hyperlordo*|sagittal balance|"
    "sagittal imbal*|vertebral deform*",
    "SPINAL_INSTABILITY": "spinal instab*|spine instab*|segmental instab*|lumbar instab*|vertebral instab*|"
    "radiographic instab*|mechanical instab*|lumbar spinal instab*|segment instab*|translational motion|angular motion",
    "SPINAL_TUMOUR": "spinal tumor*|spinal tumour*|intraspinal tumor*|spinal metasta*|vertebral metasta*|"
    "spinal neoplas*|vertebral tumor*|spine tumor*|spine metasta*|tumor of the spine|spinal malignan*|"
    "spinal cord tumor*|vertebral hemangioma*",
    "CORD_COMPRESSION": "cord compression|spinal compression",
    "SPINAL_INFECTION": "spinal infect*|spine infect*|discit*|diskitis|spondylodiscit*|epidural abscess*|"
    "infection of the spine|vertebral osteomyel*|vertebral infect*|lumbar infect*",
    "CAUDA_EQUINA": "cauda equina|saddle anesth*|saddle anaesth*|bowel bladder dysf*|bowel or bladder dysf*|"
    "bowel and bladder dysf*|bladder bowel",
    "MYELOPATHY": "myelopath*|myeloradicul*",
    "DISCECTOMY": "discectom*|diskectom*|microdiscectom*|nucleotom*|nucleoplast*|chemonucleol*|chymopap*|condoliase|"
    "annular closure|laminotom*|disc surger*|herniated disc surg*",
    "SPINAL_FUSION": "spinal fusion|spine fusion|lumbar fusion|cervical fusion|interbody|arthrodes*|acdf|alif|plif|"
    "tlif|xlif|olif|llif|spondylodes*|fusion surg*|fusion procedure*|posterolateral fusion|requiring fusion|"
    "requires fusion|fusion at|prior fusion|previous fusion|instrumentation|pedicle screw*|instrumented|level fusion|"
    "bone fusion",
    "DISC_ARTHROPLASTY": "disc replacement|disc arthroplast*|disc prosthe*|artificial disc*|total disc|"
    "disk replacement|disk arthroplast*|cervical arthroplast*",
    "LAMINECTOMY": "laminectom*|laminotom*|foraminotom*|spinal decompress*|decompression surg*|decompressive|"
    "hemilaminectom*|laminoplast*|lumbar decompress*",
    "CERVICAL_SPINE": "cervical spine|cervical disc*|cervical disk*|cervical radicul*|cervical myelop*|"
    "cervical spondyl*|cervicogenic|cervical degener*|anterior cervical|cervical vertebr*|cervical herni*|"
    "cervical fusion|cervical cord|c3 c7|c3 to c7|c2 t1|c4 c7",
    "SPINAL_LEVEL": "l1 l2|l2 l3|l3 l4|l4 l5|l5 s1|l3 s1|l1 s1|l2 s1|l2 l5|l4 s1|l1 l5|l4 5|l5 1|l3 4|l1 to s1|"
    "l3 to s1|l2 to s1|l4 or l5|l1 to l5|two level|three levels|adjacent level*|contiguous level*|index level*|"
    "more than one level|multi level|multilevel|adjacent segment*|one or two level|symptomatic level*|2 levels|"
    "1 2 levels|spinal levels",
    "FACET_JOINT": "facet*|zygapophys*",
    "DISC_GRADE": "pfirrmann|modic|disc height|disk height|vacuum phenomenon|endplate*|end plate*|schmorl*|"
    "collapsed disc|disc space|disk space|annular tear*|annulus fibrosus|high intensity zone",
    "SPINE_DISABILITY_SCORE": "oswestry|odi|neck disability|ndi|roland morris|rmdq|zurich claudication",
    "FAILED_BACK_SURGERY": "failed back|fbss|persistent spinal pain|postlaminectomy|post laminectomy",
    "COCCYX": "coccy*",
    "EPIDURAL_FIBROSIS": "epidural fibrosis|arachnoiditis|dural tear*|durotom*|dura mater|dural opening|epidural fat",
    "LUPUS": "lupus|sle|sledai*|bilag|belimumab|anifrolumab|anti dsdna|anti double stranded|slicc",
    "SYSTEMIC_SCLEROSIS": "scleroderm*|systemic scleros*|ssc|dcssc|lcssc|mrss|rodnan|non raynaud|"
    "topoisomerase antibod*|diffuse cutaneous",
    "SJOGREN": "sjogren*|sj gren*|sicca|essdai",
    "GIANT_CELL_ARTERITIS": "giant cell arterit*|temporal arterit*|gca|cranial arteritis",
    "BEHCET": "behcet*|beh et*",
    "AUTOINFLAMMATORY": "autoinflammat*|familial mediterranean|periodic fever*|cryopyrin|traps syndrome|"
    "periodic syndrome*|fmf|caps disease|still's|sjia|systemic juvenile",
    "CONNECTIVE_TISSUE_DISEASE": "connective tissue|collagen vascular|collagenos*|mixed connective|mctd|"
    "undifferentiated connective",
    "IMMUNOSUPPRESSANT": "immunosuppressant*|immunosuppressive drug*|immunosuppressive medic*|"
    "immunosuppressive therap*|immunosuppressive agent*|immunosuppressive treat*|immunosuppressor*|"
    "immunosuppression therap*|azathioprine|mycophenol*|cyclosporin*|ciclosporin*|tacrolimus|sirolimus|leflunomide|"
    "calcineurin inhib*",
    "TNF_INHIBITOR": "tnf|tnfi|adalimumab|etanercept|infliximab|golimumab|certolizumab|tumor necrosis factor*|"
    "tumour necrosis factor*|tumor necrosis alpha",
    "IL6_INHIBITOR": "tocilizumab|sarilumab|siltuximab|satralizumab|anti il 6|il 6 inhibit*|il 6 receptor|"
    "interleukin 6 inhibit*|interleukin 6 receptor",
    "IL1_INHIBITOR": "anakinra|canakinumab|rilonacept|il 1 inhibit*|anti il 1|interleukin 1 inhibit*",
    "B_CELL_DEPLETION": "rituximab|anti cd20|ocrelizumab|ofatumumab|b cell deplet*|obinutuzumab|b cell target*|"
    "inebilizumab",
    "T_CELL_MODULATOR": "abatacept|belatacept|alefacept|efalizumab|teplizumab",
    "METHOTREXATE": "methotrexate|mtx",
    "DMARD": "dmard*|csdmard*|bdmard*|tsdmard*|sulfasalazine|sulphasalazine|hydroxychloroquine|leflunomide|"
    "disease modifying antirheum*|disease modifying anti rheum*|anti rheumatic|antirheumatic*|gold salts|penicillamine",
    "HYDROXYCHLOROQUINE": "hydroxychlor*|chloroquine|plaquenil",
    "IMMUNOGLOBULIN_TREATMENT": "ivig|intravenous immunoglobulin*|immune globulin*|scig|immunoglobulin therap*|"
    "immunoglobulin infusion*|subcutaneous immunoglobulin*|iv immunoglobulin*|gammaglobulin*|gamma globulin*",
    "SYSTEMIC_STEROID": "systemic corticost*|systemic steroid*|oral corticost*|oral steroid*|systemic glucocort*|"
    "oral glucocort*|prednis*|methylprednis*|dexamethasone|parenteral steroid*|intravenous steroid*|iv steroid*|"
    "systemic cortisone",
    "TOPICAL_STEROID": "topical corticost*|topical steroid*|topical glucocort*|tcs|clobetasol|mometasone cream",
    "STEROID_INJECTION": "steroid injection*|corticosteroid injection*|cortisone injection*|triamcinolone|"
    "injected steroid*|steroid infiltration*|glucocorticoid injection*|injectable steroid*|injectable corticost*|"
    "epidural steroid*|intra articular steroid*|intra articular corticost*",
    "FOOD_ALLERGY": "food allerg*|milk allerg*|egg allerg*|allergy to egg*|allergy to peanut*|allergy to soy*|"
    "allergic to egg*|soy allerg*|nut allerg*|cow's milk|shellfish|soybean*|egg protein*|peanut*|tree nut*|"
    "fish allerg*|seafood|food intoleran*|oral food challenge|wheat allerg*|allergy to nut*|allergies to food*",
    "ANAPHYLAXIS": "anaphyla*|epinephrine auto*|epipen",
    "PSORIASIS": "psoria*|pasi|guttate|erythroderm*|pustular|spga|static physician",
    "ATOPIC_DERMATITIS": "atopic dermat*|eczema*|easi|scorad|iga ad|hanifin|viga",
    "URTICARIA": "urticari*|csu|uas7|hives",
    "VITILIGO": "vitilig*",
    "PRURITUS": "prurit*|itch|itching|itchy|prurigo|wi nrs",
    "LICHEN": "lichen|lichenoid",
    "SCAR": "skin scar*|acne scar*|facial scar*|surgical scar*|atrophic scar*|keloid*|hypertrophic scar*",
    "WART": "wart|verruc*|condylom*|molluscum",
    "PIGMENTATION": "melasma|hyperpigment*|hypopigment*|chloasma|pigmentation|pigmentary|dyspigment*",
    "COSMETIC": "glabellar|wrinkle*|crow's feet|dermal filler*|filler|facial line*|nasolabial|chemical peel*|"
    "dermabrasion|microderm*|laser resurfac*|laser hair|cosmetic*|facelift*|aesthetic*|esthetic|liposuction|"
    "plastic surger*|cellulite|skin tightening|facial rejuven*|microneedl*",
    "BURNS": "burn|burned|tbsa|scald*|total body surface area burn*|thermal injur*|inhalation injur*|"
    "full thickness burn*|partial thickness burn*",
    "PRESSURE_ULCER": "pressure ulcer*|pressure sore*|bed sore*|bedsore*|pressure injur*|decubital ulcer*|braden",
    "VENOUS_ULCER": "venous ulcer*|leg ulcer*|venous leg|skin ulcer*|arterial ulcer*|ulcus cruris|vlu|stasis ulcer*|"
    "ischemic ulcer*|compression therap*|compression stocking*|compression bandag*",
    "DIABETIC_FOOT": "diabetic foot|foot ulcer*|dfu|charcot foot|plantar ulcer*|texas classification|diabetic ulcer*|"
    "wagner|neuropathic ulcer*|diabetic wound*|university of texas|osteoarthropath*|foot infection*|diabetic feet|"
    "lower extremity ulcer*|foot wound*|offloading|off loading",
    "BODY_SURFACE_AREA": "bsa|body surface area",
    "SUN_EXPOSURE": "sunburn*|sun burn*|tanning|sun exposure|sunbath*|sun bed*|sunbed*|solarium|sunlight|ultraviolet|"
    "sunscreen*",
    "PHOTOSENSITIVITY": "photosensit*|porphyri*|photoderm*|photoallerg*|xeroderma pigment*",
    "TOPICAL_TREATMENT": "topical treatment*|topical medic*|topical therap*|topical agent*|topical product*|"
    "topical drug*|topical prepar*|topical calcineurin|emollient*|moisturi*|pimecrolimus|topical tacrolimus|"
    "topical cream*|topicals|topical steroid*|topical corticosteroid*|topical anti*",
    "SEVERE_SKIN_REACTION": "stevens johnson|toxic epidermal|drug rash with|exfoliative dermat*|severe cutaneous|"
    "erythema multiforme",
    "TATTOO": "tattoo*|piercing*",
    "SKIN_CONDITION_AT_SITE": "application site*|treatment area*|test area*|test site*|broken skin|damaged skin|"
    "skin irritat*|skin at the|skin integrity|intact skin|skin condition at",
    "VISUAL_ACUITY": "acuity|bcva|etdrs|snellen|logmar|ucva|cdva|corrected vision",
    "MACULAR_DEGENERATION": "macular degen*|amd|namd|choroidal neovasc*|geographic atrophy|drusen|polypoidal|"
    "maculopath*|subretinal",
    "DIABETIC_RETINOPATHY": "diabetic retinop*|pdr|npdr|proliferative retinop*|drss|proliferative diabetic",
    "MACULAR_OEDEMA": "macular edema|macular oedema|dme|dmo|central subfield|center involved|centre involved|cystoid|"
    "cme",
    "RETINAL_VASCULAR_OCCLUSION": "retinal vein*|rvo|brvo|crvo|retinal artery|retinal vascular|retinal occlusion*",
    "VITREORETINAL": "retinal detach*|retinal tear*|macular hole*|vitrectom*|epiretinal|vitreous*|vitreomacular|"
    "rhegmatogenous|vitreoretinal|scleral buckl*",
    "HEREDITARY_RETINAL_DISEASE": "retinitis pigmentosa|retinal dystroph*|inherited retinal|stargardt*|leber|usher|"
    "choroiderem*|achromatops*|degenerative retinal|retinal degenerat*|retinoschisis|cone rod|best disease|lhon|rpe65|"
    "hereditary retin*|retinitis pigment*",
    "OPTIC_NEUROPATHY": "naion|ischemic optic|ischaemic optic|optic neuropath*|optic neuritis|optic atroph*|"
    "retrobulbar neur*|nonarteritic|non arteritic",
    "OPTIC_NERVE": "optic nerve*|optic disc*|optic disk*|optic atroph*|papilled*|papilloed*|optic head",
    "UVEITIS": "uveit*|iritis|iridocycl*|scleritis|intraocular inflamm*|ocular inflamm*|vitritis|choroiditis|"
    "chorioretin*",
    "EYE_INFECTION": "ocular infect*|eye infect*|conjunctivit*|blepharit*|keratit*|endophthalm*|periocular infect*|"
    "hordeol*|trachoma|chalazi*|infections in either eye|ophthalmic infect*",
    "DRY_EYE": "dry eye*|keratoconjunctivitis|schirmer*|tbut|tear break*|tear film|osdi|meibomian*|artificial tear*|"
    "punctal|punctum plug*|demodex|corneal stain*|xerophthalm*",
    "CORNEA": "cornea|corneal|keratoplast*|fuchs|pterygi*|pinguec*|keratomet*",
    "CATARACT": "cataract*|phacoemuls*|phaco|intraocular lens*|iol|pseudophak*|aphak*|lens opac*|lens extract*|"
    "capsulotom*|posterior capsul*|capsular opac*|crystalline lens",
    "INTRAOCULAR_PRESSURE": "intraocular pressure*|iop|intra ocular pressure|tonomet*|ocular hypertens*",
    "ANGLE_CLOSURE": "angle closure|narrow angle*|closed angle|shallow anterior|iridotom*|occludable|gonioscop*",
    "GLAUCOMA_SURGERY": "glaucoma surg*|trabeculect*|trabeculoplast*|migs|glaucoma drainage|tube shunt*|"
    "filtration surg*|filtering surg*|cyclophotocoag*|cyclodestruct*|glaucoma laser",
    "VISUAL_FIELD": "visual field*|perimetr*|humphrey|field defect*|field loss|hemianop*|scotoma*",
    "REFRACTIVE_ERROR": "myopia|myopic|hyperop*|astigmat*|refractive error*|diopt*|spherical equiv*|presbyop*|"
    "anisometr*|ametrop*|axial length|hypermetrop*|cycloplegic refract*",
    "AMBLYOPIA_STRABISMUS": "amblyop*|strabism*|lazy eye|esotrop*|exotrop*|squint|binocular vision|stereoacuity|"
    "heterotrop*",
    "CONTACT_LENS": "contact lens*|lens wear*|orthokerat*|habitual lens*",
    "EYELID": "ptosis|blepharopt*|eyelid*|blepharoplast*|dermatochal*|ectropion|entropion",
    "COLOUR_VISION": "color vision|colour vision|color blind*|colour blind*|color discriminat*|ishihara|colorblind*|"
    "color perception",
    "VISUAL_IMPAIRMENT": "visual impair*|visually impair*|vision impair*|blindness|legally blind|vision loss|"
    "visual loss|loss of vision|low vision|poor vision|vision problem*|visual disturb*|impaired vision|sight|"
    "visual problem*|visual deficit*|visual disorder*|blind in|visual disab*|visual or hearing|loss of visual|"
    "eyesight|vision disorder*|amaurosis",
    "STUDY_EYE": "study eye|fellow eye|non study eye|nonstudy eye|either eye|contralateral eye|only eye|monocular|"
    "each eye|better eye|worse eye|functional eye",
    "OCULAR_MEDIA": "media opac*|clear media|clear ocular|ocular media|fundus photo*|fundus imaging|pupil dilat*|"
    "pupillary dilat*|mydria*|pupil size|clarity of ocular|media clarity|clear optical|dilation of the pupil*",
    "EYE_SURGERY": "intraocular surg*|intra ocular surg*|ocular surg*|eye surg*|ophthalmic surg*|cataract surg*|"
    "vitrectom*|trabeculect*|ophthalmic laser|ocular laser|refractive surg*|corneal surg*|ophthalmologic surg*|"
    "retinal surg*|cataract extraction",
    "EYE_DROPS": "eye drop*|eyedrop*|ophthalmic solution*|ophthalmic drop*|topical ocular|ophthalmic medic*|"
    "ocular medic*|topical ophthalmic|latanoprost|timolol|bimatoprost|travoprost|brimonidine|dorzolamide|"
    "prostaglandin analog*|netarsudil",
    "OCULAR_TRAUMA": "ocular trauma|eye trauma|eye injur*|ocular injur*|penetrating ocular|ophthalmic trauma",
    "HEARING_LOSS": "hearing loss|hearing impair*|deaf*|audiom*|hearing aid*|sensorineural|cochlear implant*|"
    "hard of hearing|hearing problem*|audiogram*|presbycus*|hearing threshold*|ototox*|hearing disorder*|"
    "hearing deficit*|hearing difficult*|auditory impair*|hearing disab*|ssnhl|hearing or",
    "VERTIGO": "vertig*|vestibul*|menier*|m ni re*|bppv|labyrinth*|dix hallpike|dizziness handicap",
    "OTITIS": "otitis|ear infect*|middle ear|cholesteatom*|mastoid*|ear tube*|ear canal|otorrh*|eardrum|grommet*|"
    "ventilation tube*|eustachian|tympanost*|tympanoplast*|tympanic membrane*",
    "RHINITIS": "rhinit*|hay fever|pollen*|nasal allerg*|rhinoconjunct*|allergen exposure|ragweed|house dust mite*|"
    "grass allerg*|dust mite*|seasonal allerg*|perennial allerg*",
    "SINUSITIS": "sinusit*|rhinosinusit*|nasal polyp*|crswnp|sinus surg*|fess|sinus disease|sinonasal|snot 22|"
    "sinus infect*",
    "NASAL_OBSTRUCTION": "nasal obstruct*|nasal congest*|deviated sept*|septal deviat*|nasal sept*|septoplast*|"
    "turbinat*|nasal surg*|nasal deform*|decongest*|rhinoplast*|pseudoephedrine|rhinorrh*|nasal disorder*|"
    "nasal block*|deviated nasal|nasal patho*|nasal patency",
    "SMELL_TASTE": "anosm*|olfact*|smell|hyposm*|parosm*|dysgeus*|loss of taste|taste disorder*|ageus*|sense of taste|"
    "taste disturb*",
    "TONSIL": "tonsil*|adenoidect*|adenoids|adenotonsill*|quinsy|peritonsil*|adenoid hypertroph*",
    "PHARYNGITIS": "pharyngit*|sore throat|strep throat|tonsillit*|laryngopharyng*",
    "UPPER_RESPIRATORY_INFECTION": "common cold|upper respiratory|urti|uri|cold symptom*|flu like",
    "TRACHEOSTOMY": "tracheost*|tracheot*|laryngectom*|cricothyro*",
    "CLEFT": "cleft lip|cleft palate|craniofacial|facial malform*|orofacial|craniosynostos*|pierre robin|micrognath*",
    "SALIVA": "sialorr*|drool*|dry mouth|xerostom*|hyposaliv*|hypersaliv*|salivary flow|salivary gland dysf*",
    "SPEECH_DISORDER": "speech disorder*|speech impair*|speech therap*|stutter*|dysarthr*|speech problem*|"
    "language impair*|language disorder*|speech and language|language delay|speech delay|communication disorder*|"
    "speech patholog*|articulation disorder*|speech difficult*",
    "SNORING": "snor*|sleep disordered breathing|sleep breathing",
    "PERIODONTITIS": "periodont*|probing depth*|probing pocket|pocket depth*|clinical attachment|bleeding on probing|"
    "scaling and root|peri implantit*|subgingival|furcation*",
    "CARIES": "caries|carious|dmft|tooth decay|dental decay|decayed|icdas|white spot lesion*|dental restor*|"
    "dental filling*|fluoride varnish|fluoride treatment*",
    "ENDODONTICS": "endodont*|pulpit*|pulpotom*|pulpectom*|pulp|pulpal|periapical*|apical periodont*|"
    "root canal treat*|root canal therap*|root canal filling*",
    "DENTAL_IMPLANT": "dental implant*|alveolar ridge|sinus lift|alveolar bone|ridge augment*|oral implant*|"
    "ridge preserv*|implant therapy",
    "EDENTULISM": "edentul*|denture*|missing teeth|missing tooth|partially dentate|toothless",
    "ORTHODONTICS": "orthodont*|malocclus*|dental braces|aligner*|crowding|angle class|overjet|crossbite|"
    "palatal expan*",
    "ORAL_MUCOSA": "mucositis|oral mucos*|stomatit*|aphth*|oral ulcer*|oral lichen|oral lesion*|burning mouth|"
    "leukoplak*|mouth ulcer*|mouth sore*|oral candid*|submucous fibros*",
    "ORAL_HYGIENE": "oral hygiene|plaque index|mouthwash*|mouthrinse*|mouth rinse*|toothpaste*|dentifrice*|"
    "toothbrush*|dental plaque|dental prophyla*|halitosis|oral health|tooth brushing",
    "DENTAL_PROCEDURE": "dental treatment*|dental procedure*|dental work|dental surg*|dental care|"
    "dental intervention*|oral surg*|invasive dental|dental problem*|dental condition*|dental disease*|dental infect*|"
    "dental abscess*",
    "NEWBORN_SCREENING": "newborn screen*|nbs sample*|neonatal screen*|heel prick",
}
"""Topic to its terms, separated by `|`."""

KINDS: Final[dict[str, str]] = {
    "PARKINSON": "NEURODEGENERATIVE",
    "ATYPICAL_PARKINSONISM": "PARKINSON",
    "DOPAMINERGIC_DRUG": "PARKINSON",
    "ALZHEIMER": "DEMENTIA",
    "DEMENTIA": "COGNITION",
    "MILD_COGNITIVE_IMPAIRMENT": "COGNITION",
    "COGNITIVE_SCALE": "COGNITION",
    "MULTIPLE_SCLEROSIS": "DEMYELINATING",
    "DEMYELINATING": "NERVOUS_SYSTEM",
    "TRANSVERSE_MYELITIS": "NERVOUS_SYSTEM",
    "AMYOTROPHIC_LATERAL_SCLEROSIS": "NEURODEGENERATIVE",
    "TREMOR": "NERVOUS_SYSTEM",
    "DYSTONIA": "NERVOUS_SYSTEM",
    "ATAXIA": "NEURODEGENERATIVE",
    "SPINAL_MUSCULAR_ATROPHY": "NEUROMUSCULAR",
    "MYASTHENIA": "NEUROMUSCULAR",
    "LAMBERT_EATON": "NEUROMUSCULAR",
    "GUILLAIN_BARRE": "NEUROMUSCULAR",
    "MYOSITIS": "AUTOIMMUNE",
    "DIABETIC_NEUROPATHY": "NEUROPATHY",
    "CARPAL_TUNNEL": "NEUROPATHY",
    "NERVE_CONDUCTION": "NEUROMUSCULAR",
    "FACIAL_PALSY": "NERVOUS_SYSTEM",
    "TRIGEMINAL_NEURALGIA": "NEUROPATHIC_PAIN",
    "POSTHERPETIC_NEURALGIA": "NEUROPATHIC_PAIN",
    "NEUROPATHIC_PAIN": "PAIN",
    "SENSORY_LOSS": "NEUROPATHY",
    "MIGRAINE": "HEADACHE",
    "CLUSTER_HEADACHE": "HEADACHE",
    "TENSION_HEADACHE": "HEADACHE",
    "MEDICATION_OVERUSE": "HEADACHE",
    "OTHER_HEADACHE": "HEADACHE",
    "HEADACHE_FREQUENCY": "HEADACHE",
    "ICHD": "HEADACHE",
    "CGRP": "HEADACHE",
    "TRIPTANS": "HEADACHE",
    "HEADACHE_PROPHYLAXIS": "HEADACHE",
    "OCCIPITAL_NERVE": "HEADACHE",
    "EPILEPSY": "SEIZURE",
    "STATUS_EPILEPTICUS": "SEIZURE",
    "SEIZURE_FREQUENCY": "SEIZURE",
    "ANTIEPILEPTIC": "SEIZURE",
    "GABAPENTINOID": "NEUROPATHIC_PAIN",
    "EEG": "SEIZURE",
    "KETOGENIC_DIET": "DIET",
    "VAGUS_NERVE_STIMULATION": "NEUROSTIMULATION",
    "TRANSCRANIAL_STIMULATION": "NEUROSTIMULATION",
    "ELECTROCONVULSIVE": "NEUROSTIMULATION",
    "SPINAL_CORD_STIMULATION": "NEUROSTIMULATION",
    "ELECTRONIC_IMPLANT": "DEVICE",
    "HAEMORRHAGIC_STROKE": "STROKE",
    "NIHSS": "STROKE",
    "RANKIN": "DISABILITY",
    "HEAD_INJURY": "NERVOUS_SYSTEM",
    "SPINAL_CORD_INJURY": "NERVOUS_SYSTEM",
    "HYDROCEPHALUS": "NERVOUS_SYSTEM",
    "CHIARI": "NERVOUS_SYSTEM",
    "SPINA_BIFIDA": "NERVOUS_SYSTEM",
    "CNS_INFECTION": "NERVOUS_SYSTEM",
    "PML": "CNS_INFECTION",
    "ANGELMAN": "GENETIC",
    "RETT": "GENETIC",
    "FRAGILE_X": "GENETIC",
    "PRADER_WILLI": "GENETIC",
    "NEUROSURGERY": "NERVOUS_SYSTEM",
    "AUTONOMIC_FAILURE": "NERVOUS_SYSTEM",
    "MOTOR_DEFICIT": "NERVOUS_SYSTEM",
    "NERVE_INJURY": "NERVOUS_SYSTEM",
    "LUMBAR_PUNCTURE": "INTRACRANIAL_PRESSURE",
    "ANTISENSE": "CELL_THERAPY",
    "COMA": "CONSCIOUSNESS",
    "DEVELOPMENT_SCALE": "COGNITION",
    "RESTLESS_LEGS": "SLEEP",
    "NARCOLEPSY": "SLEEP",
    "SLEEPINESS": "SLEEP",
    "INSOMNIA": "SLEEP",
    "SLEEP_QUALITY": "SLEEP",
    "PARASOMNIA": "SLEEP",
    "CIRCADIAN": "SLEEP",
    "SLEEP_SCHEDULE": "SLEEP",
    "POLYSOMNOGRAPHY": "SLEEP",
    "AIRWAY_PRESSURE_TREATMENT": "SLEEP_APNOEA",
    "CENTRAL_SLEEP_APNOEA": "SLEEP_APNOEA",
    "DEPRESSION_SCALE": "DEPRESSION",
    "DEPRESSIVE_EPISODE": "DEPRESSION",
    "ANXIETY": "PSYCHIATRIC",
    "PANIC_DISORDER": "ANXIETY",
    "SOCIAL_ANXIETY": "ANXIETY",
    "STRESS": "PSYCHIATRIC",
    "OBSESSIVE_COMPULSIVE": "PSYCHIATRIC",
    "VIOLENCE": "PSYCHIATRIC",
    "ADHD": "PSYCHIATRIC",
    "AUTISM": "PSYCHIATRIC",
    "INTELLECTUAL_DISABILITY": "COGNITION",
    "PERSONALITY_DISORDER": "PSYCHIATRIC",
    "SCHIZOPHRENIA": "PSYCHOSIS",
    "DELIRIUM": "COGNITION",
    "AGITATION": "PSYCHIATRIC",
    "SOMATIC_SYMPTOM_DISORDER": "PSYCHIATRIC",
    "TRANSGENDER": "SEX",
    "CONDUCT_DISORDER": "PSYCHIATRIC",
    "ANOREXIA_NERVOSA": "EATING_DISORDER",
    "STRUCTURED_INTERVIEW": "PSYCHIATRIC",
    "DSM": "PSYCHIATRIC",
    "CLINICAL_GLOBAL_IMPRESSION": "SEVERITY",
    "PSYCHIATRIC_ADMISSION": "PSYCHIATRIC",
    "PSYCHIATRIC_MEDICATION": "ANTIDEPRESSANT",
    "ANTIPSYCHOTIC": "ANTIDEPRESSANT",
    "BENZODIAZEPINE": "ANTIDEPRESSANT",
    "SEROTONIN_REUPTAKE_INHIBITOR": "ANTIDEPRESSANT",
    "TRICYCLIC": "ANTIDEPRESSANT",
    "MAO_INHIBITOR": "ANTIDEPRESSANT",
    "MOOD_STABILISER": "ANTIDEPRESSANT",
    "STIMULANT": "ANTIDEPRESSANT",
    "HYPNOTIC": "ANTIDEPRESSANT",
    "OPIOID": "PAIN",
    "OPIOID_USE_DISORDER": "SUBSTANCE",
    "OPIOID_ANTAGONIST": "OPIOID",
    "CANNABIS": "SUBSTANCE",
    "COCAINE_AMPHETAMINE": "SUBSTANCE",
    "PSYCHEDELIC": "SUBSTANCE",
    "ALCOHOL_USE_DISORDER": "ALCOHOL",
    "ALCOHOL_WITHDRAWAL": "ALCOHOL",
    "SMOKING_CESSATION": "SMOKING",
    "ELECTRONIC_CIGARETTE": "SMOKING",
    "SMOKELESS_TOBACCO": "SMOKING",
    "EXHALED_CARBON_MONOXIDE": "SMOKING",
    "PACK_YEARS": "SMOKING",
    "DRUG_SCREEN": "SUBSTANCE",
    "COGNITIVE_BEHAVIOURAL_THERAPY": "PSYCHOTHERAPY",
    "MINDFULNESS": "PSYCHOTHERAPY",
    "CHRONIC_PAIN": "PAIN",
    "PAIN_SCORE": "PAIN",
    "PARACETAMOL": "ANALGESIC",
    "ANALGESIC": "PAIN",
    "FIBROMYALGIA": "PAIN",
    "LOW_BACK_PAIN": "SPINE",
    "NECK_PAIN": "CERVICAL_SPINE",
    "RADICULOPATHY": "SPINE",
    "POSTOPERATIVE_PAIN": "PAIN",
    "PELVIC_PAIN": "PAIN",
    "ABDOMINAL_PAIN": "GASTROINTESTINAL",
    "GENERAL_ANAESTHESIA": "ANAESTHESIA",
    "REGIONAL_ANAESTHESIA": "ANAESTHESIA",
    "NERVE_BLOCK": "ANAESTHESIA",
    "ASA_CLASS": "ANAESTHESIA",
    "DIFFICULT_AIRWAY": "VENTILATION",
    "MALIGNANT_HYPERTHERMIA": "ANAESTHESIA",
    "LOCAL_ANAESTHETIC": "ANAESTHESIA",
    "NEUROMUSCULAR_BLOCKER": "ANAESTHESIA",
    "SEDATIVE": "ANAESTHESIA",
    "EPIDURAL_INJECTION": "SPINE",
    "JOINT_INJECTION": "MUSCULOSKELETAL",
    "MANUAL_THERAPY": "CONSERVATIVE_TREATMENT",
    "PHYSIOTHERAPY": "CONSERVATIVE_TREATMENT",
    "PLATELET_RICH_PLASMA": "CELL_THERAPY",
    "OSTEOARTHRITIS": "ARTHRITIS",
    "RHEUMATOID_ARTHRITIS": "AUTOIMMUNE",
    "JOINT_COUNT": "ARTHRITIS",
    "AXIAL_SPONDYLOARTHRITIS": "ARTHRITIS",
    "SACROILIAC": "SPINE",
    "JUVENILE_ARTHRITIS": "ARTHRITIS",
    "JOINT_INFECTION": "INFECTION",
    "KNEE": "MUSCULOSKELETAL",
    "HIP": "MUSCULOSKELETAL",
    "SHOULDER": "MUSCULOSKELETAL",
    "ANKLE_FOOT": "MUSCULOSKELETAL",
    "HAND_WRIST": "MUSCULOSKELETAL",
    "ELBOW": "MUSCULOSKELETAL",
    "JAW_JOINT": "DENTAL",
    "ARTHROPLASTY": "MUSCULOSKELETAL",
    "ROTATOR_CUFF": "SHOULDER",
    "TENDON": "MUSCULOSKELETAL",
    "LIGAMENT_SPRAIN": "MUSCULOSKELETAL",
    "OSTEONECROSIS": "BONE",
    "FRACTURE": "BONE",
    "HIP_FRACTURE": "FRACTURE",
    "VERTEBRAL_FRACTURE": "FRACTURE",
    "OSTEOPOROSIS": "BONE",
    "ANTIRESORPTIVE": "OSTEOPOROSIS",
    "BONE_INFECTION": "INFECTION",
    "METABOLIC_BONE_DISEASE": "BONE",
    "PAGET_DISEASE": "BONE",
    "ACHONDROPLASIA": "BONE",
    "SKELETAL_MATURITY": "BONE",
    "BONE_GRAFT": "BONE",
    "GAIT_SPEED": "MOBILITY",
    "WALKING_AID": "MOBILITY",
    "WALKING_ABILITY": "MOBILITY",
    "WHEELCHAIR": "MOBILITY",
    "BEDRIDDEN": "MOBILITY",
    "ACTIVITIES_OF_DAILY_LIVING": "DISABILITY",
    "EXERCISE_TRAINING": "EXERCISE",
    "PHYSICAL_ACTIVITY": "EXERCISE",
    "REHABILITATION": "EXERCISE",
    "MIND_BODY_EXERCISE": "EXERCISE",
    "NURSING_HOME": "HOSPITALISATION",
    "DISC_HERNIATION": "DISC_DEGENERATION",
    "SPINAL_STENOSIS": "SPINE",
    "SPINAL_DEFORMITY": "SPINE",
    "SPINAL_INSTABILITY": "SPINE",
    "SPINAL_TUMOUR": "SPINE",
    "CORD_COMPRESSION": "SPINE",
    "SPINAL_INFECTION": "SPINE",
    "CAUDA_EQUINA": "SPINE",
    "MYELOPATHY": "SPINE",
    "DISCECTOMY": "SPINE_SURGERY",
    "SPINAL_FUSION": "SPINE_SURGERY",
    "DISC_ARTHROPLASTY": "SPINE_SURGERY",
    "LAMINECTOMY": "SPINE_SURGERY",
    "CERVICAL_SPINE": "SPINE",
    "SPINAL_LEVEL": "SPINE",
    "FACET_JOINT": "SPINE",
    "DISC_GRADE": "DISC_DEGENERATION",
    "SPINE_DISABILITY_SCORE": "DISABILITY",
    "FAILED_BACK_SURGERY": "SPINE",
    "COCCYX": "SPINE",
    "EPIDURAL_FIBROSIS": "SPINE",
    "LUPUS": "AUTOIMMUNE",
    "SYSTEMIC_SCLEROSIS": "AUTOIMMUNE",
    "SJOGREN": "AUTOIMMUNE",
    "GIANT_CELL_ARTERITIS": "VASCULITIS",
    "BEHCET": "AUTOIMMUNE",
    "AUTOINFLAMMATORY": "AUTOIMMUNE",
    "CONNECTIVE_TISSUE_DISEASE": "AUTOIMMUNE",
    "IMMUNOSUPPRESSANT": "IMMUNODEFICIENCY",
    "TNF_INHIBITOR": "BIOLOGICS",
    "IL6_INHIBITOR": "BIOLOGICS",
    "IL1_INHIBITOR": "BIOLOGICS",
    "B_CELL_DEPLETION": "BIOLOGICS",
    "T_CELL_MODULATOR": "BIOLOGICS",
    "METHOTREXATE": "IMMUNODEFICIENCY",
    "DMARD": "BIOLOGICS",
    "HYDROXYCHLOROQUINE": "DMARD",
    "IMMUNOGLOBULIN_TREATMENT": "BLOOD_PRODUCTS",
    "SYSTEMIC_STEROID": "STEROIDS",
    "TOPICAL_STEROID": "STEROIDS",
    "STEROID_INJECTION": "STEROIDS",
    "FOOD_ALLERGY": "ALLERGY",
    "ANAPHYLAXIS": "ALLERGY",
    "PSORIASIS": "SKIN",
    "ATOPIC_DERMATITIS": "SKIN",
    "URTICARIA": "SKIN",
    "VITILIGO": "SKIN",
    "PRURITUS": "SKIN",
    "LICHEN": "SKIN",
    "SCAR": "WOUND",
    "WART": "SKIN",
    "PIGMENTATION": "SKIN",
    "COSMETIC": "SKIN",
    "BURNS": "WOUND",
    "PRESSURE_ULCER": "WOUND",
    "VENOUS_ULCER": "WOUND",
    "DIABETIC_FOOT": "DIABETES",
    "SUN_EXPOSURE": "SKIN",
    "PHOTOSENSITIVITY": "SKIN",
    "TOPICAL_TREATMENT": "SKIN",
    "SEVERE_SKIN_REACTION": "SKIN",
    "TATTOO": "SKIN",
    "SKIN_CONDITION_AT_SITE": "SKIN",
    "VISUAL_ACUITY": "EYE",
    "MACULAR_DEGENERATION": "EYE",
    "DIABETIC_RETINOPATHY": "RETINOPATHY",
    "MACULAR_OEDEMA": "EYE",
    "RETINAL_VASCULAR_OCCLUSION": "EYE",
    "VITREORETINAL": "EYE",
    "HEREDITARY_RETINAL_DISEASE": "EYE",
    "OPTIC_NEUROPATHY": "EYE",
    "OPTIC_NERVE": "EYE",
    "UVEITIS": "EYE",
    "EYE_INFECTION": "EYE",
    "DRY_EYE": "EYE",
    "CORNEA": "EYE",
    "CATARACT": "EYE",
    "INTRAOCULAR_PRESSURE": "GLAUCOMA",
    "ANGLE_CLOSURE": "GLAUCOMA",
    "GLAUCOMA_SURGERY": "GLAUCOMA",
    "VISUAL_FIELD": "EYE",
    "REFRACTIVE_ERROR": "EYE",
    "AMBLYOPIA_STRABISMUS": "EYE",
    "CONTACT_LENS": "EYE",
    "EYELID": "EYE",
    "COLOUR_VISION": "EYE",
    "VISUAL_IMPAIRMENT": "EYE",
    "STUDY_EYE": "EYE",
    "OCULAR_MEDIA": "EYE",
    "EYE_SURGERY": "EYE",
    "EYE_DROPS": "EYE",
    "OCULAR_TRAUMA": "EYE",
    "HEARING_LOSS": "EAR",
    "VERTIGO": "EAR",
    "OTITIS": "EAR",
    "RHINITIS": "ENT",
    "SINUSITIS": "ENT",
    "NASAL_OBSTRUCTION": "ENT",
    "SMELL_TASTE": "ENT",
    "TONSIL": "ENT",
    "PHARYNGITIS": "ENT",
    "UPPER_RESPIRATORY_INFECTION": "INFECTION",
    "TRACHEOSTOMY": "VENTILATION",
    "CLEFT": "GENETIC",
    "SALIVA": "ENT",
    "SNORING": "SLEEP",
    "PERIODONTITIS": "DENTAL",
    "CARIES": "DENTAL",
    "ENDODONTICS": "DENTAL",
    "DENTAL_IMPLANT": "DENTAL",
    "EDENTULISM": "DENTAL",
    "ORTHODONTICS": "DENTAL",
    "ORAL_MUCOSA": "DENTAL",
    "ORAL_HYGIENE": "DENTAL",
    "DENTAL_PROCEDURE": "DENTAL",
    "NEWBORN_SCREENING": "NEWBORN",
}
"""Topics that are a kind of another, of this module or of a second one."""

NAMES: Final[dict[str, str]] = {
    "PARKINSON": "Parkinson's disease",
    "DOPAMINERGIC_DRUG": "dopaminergic drugs",
    "ALZHEIMER": "Alzheimer's disease",
    "MYASTHENIA": "myasthenia gravis",
    "LAMBERT_EATON": "Lambert-Eaton syndrome",
    "GUILLAIN_BARRE": "Guillain-Barré syndrome",
    "CARPAL_TUNNEL": "nerve entrapment",
    "ICHD": "headache classification",
    "CGRP": "CGRP drugs",
    "BOTULINUM": "botulinum toxin",
    "EEG": "EEG",
    "NIHSS": "NIHSS",
    "RANKIN": "Rankin scale",
    "CHIARI": "Chiari malformation",
    "CNS_INFECTION": "infection of the nervous system",
    "PML": "progressive multifocal leukoencephalopathy",
    "ANGELMAN": "Angelman syndrome",
    "RETT": "Rett syndrome",
    "FRAGILE_X": "fragile X syndrome",
    "PRADER_WILLI": "Prader-Willi syndrome",
    "STRESS": "psychological stress",
    "ADHD": "ADHD",
    "DSM": "DSM",
    "MAO_INHIBITOR": "MAO inhibitors",
    "ANTICHOLINERGIC": "anticholinergics",
    "ANTIHISTAMINE": "antihistamines",
    "OPIOID": "opioids",
    "EXHALED_CARBON_MONOXIDE": "exhaled carbon monoxide and cotinine",
    "PAIN_SCORE": "pain scores",
    "ASA_CLASS": "ASA class",
    "SEDATIVE": "sedation",
    "KNEE": "the knee",
    "HIP": "the hip",
    "SHOULDER": "the shoulder",
    "ANKLE_FOOT": "ankle and foot",
    "HAND_WRIST": "hand and wrist",
    "ELBOW": "the elbow",
    "JAW_JOINT": "the jaw joint",
    "TENDON": "tendons",
    "PAGET_DISEASE": "Paget's disease",
    "MIND_BODY_EXERCISE": "mind-body exercise",
    "GERIATRIC": "older age",
    "NURSING_HOME": "living at home or in care",
    "CERVICAL_SPINE": "the cervical spine",
    "SPINAL_LEVEL": "spinal levels",
    "DISC_GRADE": "signs of disc degeneration",
    "SJOGREN": "Sjögren's syndrome",
    "BEHCET": "Behçet's disease",
    "AUTOINFLAMMATORY": "autoinflammatory disease",
    "TNF_INHIBITOR": "TNF inhibitors",
    "IL6_INHIBITOR": "IL-6 inhibitors",
    "IL1_INHIBITOR": "IL-1 inhibitors",
    "B_CELL_DEPLETION": "B-cell depletion",
    "T_CELL_MODULATOR": "T-cell modulators",
    "DMARD": "DMARDs",
    "COSMETIC": "cosmetic procedures",
    "VENOUS_ULCER": "leg ulcers",
    "TATTOO": "tattoos and piercings",
    "SKIN_CONDITION_AT_SITE": "skin at the treatment site",
    "VITREORETINAL": "retina and vitreous",
    "OPTIC_NERVE": "the optic nerve",
    "CORNEA": "the cornea",
    "AMBLYOPIA_STRABISMUS": "amblyopia and strabismus",
    "EYELID": "the eyelids",
    "STUDY_EYE": "the study eye",
    "SMELL_TASTE": "smell and taste",
    "TONSIL": "tonsils",
    "CLEFT": "cleft and craniofacial anomalies",
    "SALIVA": "salivation",
    "ORAL_MUCOSA": "the oral mucosa",
}
"""What a report calls a topic; one that is not here is its own name in lower case."""
