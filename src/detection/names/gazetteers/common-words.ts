/** The commonest English words (P. Norvig’s counts, MIT, of what SCOWL lists in lower case; both permissive). Made by training/identity/make-gazetteers.ts. */
export const commonWords: ReadonlySet<string> = new Set(
  `
  a aa ab aba abandon abandoned abatement abba abbey abbreviation abbreviations abdomen abdominal abide
  abilities ability able abnormal abnormalities aboard aboriginal abort abortion abound about above abridged
  abroad abs absence absent absolute absolutely absorb absorbed absorbing absorption abstract abstraction
  abstracts absurd abundance abundant abuse abused abuses abusive ac academia academic academics academies
  academy acc accelerate accelerated accelerating acceleration accelerator accent accents accept acceptable
  acceptance accepted accepting accepts access accessed accesses accessibility accessible accessing accession
  accessories accessory accident accidental accidentally accidents acclaim acclaimed accolades accommodate
  accommodated accommodation accommodations accompanied accompaniment accompany accompanying accomplish
  accomplished accomplishment accomplishments accord accordance according accordingly account accountability
  accountable accountancy accountant accountants accounted accounting accounts accreditation accredited
  accrued acct accumulate accumulated accumulation accuracy accurate accurately accusations accused accustomed
  ace aces acetate achieve achieved achievement achievements achieves achieving acid acids acknowledge
  acknowledged acknowledgement acknowledgements acknowledges acknowledging acknowledgment acknowledgments acme
  acne acorn acoustic acoustics acquainted acquire acquired acquires acquiring acquisition acquisitions acre
  acreage acres acrobat acronym acronyms across acrylic act acted actin acting action actions activate
  activated activating activation active actively activism activist activists activities activity actor actors
  actress actresses acts actual actually actuarial acupuncture acute ad adapt adaptation adaptations adapted
  adapter adapters adapting adaptive add added addendum addict addicted addiction addictive addicts adding
  addition additional additionally additions additive additives address addressed addresses addressing adds
  adept adequacy adequate adequately adhere adherence adhesion adhesive adhesives adj adjacent adjoining
  adjourned adjournment adjunct adjust adjustable adjusted adjusting adjustment adjustments admin administer
  administered administering administration administrative administrator administrators admiral admire admired
  admission admissions admit admits admitted ado adobe adolescence adolescent adolescents adopt adopted
  adopting adoption adopts adorable adrenaline ads adult adults adv advance advanced advancement advances
  advancing advantage advantages advent adventure adventures adventurous adverse adversely advert advertise
  advertised advertisement advertisements advertiser advertisers advertising adverts advice advisable advise
  advised adviser advisers advises advising advisor advisories advisors advisory advocacy advocate advocates
  adware ae aerial aero aerobic aerobics aeronautics aerosol aerospace aesthetic aesthetics affair affairs
  affect affected affecting affection affects affidavit affiliate affiliated affiliates affiliation
  affiliations affinity affirm affirmative affirmed afford affordable afforded afghan aforementioned afraid
  aft after aftermarket aftermath afternoon afterward afterwards again against age aged ageing agencies agency
  agenda agendas agent agents ages aggravated aggregate aggregated aggregates aggregation aggregator
  aggression aggressive aggressively agile agility aging ago agony agree agreed agreeing agreement agreements
  agrees agricultural agriculture ah aha ahead ai aid aide aided aides aids aim aimed aiming aims air airborne
  airbus aircraft aired airfare airfares airline airlines airmail airplane airplanes airport airports airway
  airways ais aisle aka akin al ala alameda alarm alarms alas alba albeit album albums alchemy alcohol
  alcoholic alcoholism ale alert alerts algae algebra algebraic algorithm algorithms alias aliases aliasing
  alien aliens align aligned aligning alignment alike alive alkaline all allegations alleged allegedly
  allegiance allegro allergic allergies allergy alleviate alley alliance alliances allied allies alligator
  allocate allocated allocation allocations allow allowable allowance allowances allowed allowing allows alloy
  alloys ally almanac almighty almond almost aloe aloha alone along alongside aloud alpha alphabet
  alphabetical alphabetically alpine alps already alright also alt altar alter alteration alterations altered
  altering alternate alternating alternative alternatively alternatives although altitude alto altogether
  aluminum alumni always am amateur amateurs amazed amazing amazingly amazon ambassador amber ambient
  ambiguity ambiguous ambition ambitious ambulance ambulatory amen amend amended amending amendment amendments
  amends amenities amethyst ami amid amidst amino ammo ammonia ammunition amnesty among amortization amount
  amounted amounts amp ample amplification amplified amplifier amplifiers amplitude amps amt amusement amusing
  an ana anabolic anal analog analogous analogue analogy analyses analysis analyst analysts analytic
  analytical analyze analyzed analyzer analyzes analyzing anarchy anatomical anatomy ancestor ancestors
  ancestry anchor anchorage anchors ancient ancillary and anemia anesthesia angel angels anger angle anglers
  angles angry angular animal animals animated animation animations anime ankle annals annex anniversaries
  anniversary annotate annotated annotation annotations announce announced announcement announcements
  announces announcing annoy annoyed annoying annual annually annuities annuity anomalies anomaly anon
  anonymity anonymous another ans answer answered answering answers ant antarctic ante antenna antennas
  anterior anthem anthologies anthology anthrax anthropology anti antibiotic antibiotics antibodies antibody
  anticipate anticipated anticipation antigen antigens antioxidant antioxidants antique antiques antitrust
  antivirus ants anus anxiety anxious any anybody anyhow anymore anyone anything anytime anyway anyways
  anywhere apache apart apartment apartments ape aperture apes apex apocalypse apollo apologies apologize
  apology apoptosis apostle apostles app apparatus apparel apparent apparently appeal appealed appealing
  appeals appear appearance appearances appeared appearing appears appellant appellate append appendices
  appendix appetite appetizers applause apple apples applet applets appliance appliances applicability
  applicable applicant applicants application applications applied applies apply applying appoint appointed
  appointment appointments appoints appraisal appraisals appraiser appraisers appreciate appreciated
  appreciation apprentice apprenticeship approach approached approaches approaching appropriate appropriated
  appropriately appropriation appropriations approval approvals approve approved approves approving approx
  approximate approximately approximation apps apricot apron apt aqua aquaculture aquarium aquatic aqueous
  aquifer ar arbitrary arbitration arbitrator arbor arc arcade arch archaeological archaeology archbishop
  archer archery architect architects architectural architecture architectures archival archive archived
  archives archiving arctic are area areas arena arenas ares argentine arguably argue argued argues arguing
  argument arguments aria arid ariel arise arises arising arithmetic ark arm armada armed armies armor armored
  arms army aroma aromatherapy aromatic arose around arr arrange arranged arrangement arrangements arranging
  array arrays arrest arrested arrests arrival arrivals arrive arrived arrives arriving arrogant arrow arrows
  arroyo arsenal arsenic art arterial arteries artery arthritis article articles articulate articulated
  artifact artifacts artificial artillery artisan artist artistic artists arts artwork artworks as asap
  asbestos ascending ascension ascent ascertain ash ashamed ashes aside ask asked asking asks asleep asp
  aspect aspects aspen asphalt aspirations aspire aspirin aspiring ass assassin assassination assault assay
  assays assemble assembled assembler assemblies assembly assert asserted assertion asserts asses assess
  assessed assessing assessment assessments assessor asset assets asshole assign assigned assigning assignment
  assignments assigns assist assistance assistant assistants assisted assisting assistive assists assoc
  associate associated associates association associations assorted assortment asst assume assumed assumes
  assuming assumption assumptions assurance assurances assure assured asterisk asthma astonishing astrology
  astronomical astronomy astrophysics asylum asymmetric asynchronous at ate atheist athlete athletes athletic
  athletics atlas atm atmosphere atmospheric atom atomic atoms atop att attach attached attaching attachment
  attachments attack attacked attacker attacking attacks attain attained attainment attempt attempted
  attempting attempts attend attendance attendant attended attendees attending attention attic attire attitude
  attitudes attn attorney attorneys attract attracted attracting attraction attractions attractive attracts
  attributable attribute attributed attributes attribution auburn auction auctions aud audible audience
  audiences audio audit audited auditing audition auditions auditor auditorium auditors auditory audits aug
  augmentation augmented august aunt aura aurora auth authentic authenticate authenticated authentication
  authenticity author authored authoring authoritative authorities authority authorization authorize
  authorized authorizes authorizing authors autism auto autobiography autograph autographed autographs
  automate automated automatic automatically automation automobile automobiles automotive autonomous autonomy
  autos autumn aux auxiliary av avail availability available avalanche avatar avatars ave avenue avenues
  average averaged averages averaging avg avian aviation avid avoid avoidance avoided avoiding avoids aw await
  awaited awaiting awaits awake awakening awakenings award awarded awarding awards aware awareness away awe
  awesome awful awhile awkward ax axes axial axiom axis axle aye b babe babes babies baby baccarat bach
  bachelor bacillus back backbone backdrop backed backgammon background backgrounds backing backpack
  backpackers backpacking backpacks backs backstage backstreet backup backups backward backwards backyard
  bacon bacteria bacterial bad badge badger badges badly badminton bag baggage bags baht bail bailey bait bake
  baked baker bakery baking bal balance balanced balances balancing balcony bald ball ballad ballet ballistic
  balloon balloons ballot ballots ballroom balls balm bamboo ban banana bananas band bands bandwidth bang
  banging banjo bank banker bankers banking bankrupt bankruptcies bankruptcy banks banned banner banners
  banning banquet bans baptism baptist bar barb barbecue barber barbie bard bare bareback barefoot barely
  bargain bargaining bargains bark barker barking barley barn baron baroque barre barred barrel barrels
  barrier barriers barrow bars barton basal base baseball based baseline basement bases bash basic basically
  basics basil basin basins basis basket basketball baskets basque bass bastard bat batch bates bath bathing
  bathroom bathrooms baths batman baton bats battalion batter batteries battery batting battle battlefield
  battles bay bayou bays bazaar bd be beach beaches beacon bead beaded beads beam beams bean beanie beans bear
  beard bearer bearing bearings bears beast beasts beat beaten beating beats beau beauties beautiful
  beautifully beauty beaver beavers became because beck become becomes becoming bed bedding bedroom bedrooms
  beds bedtime bee beech beef been beep beer beers bees beetle before beforehand beg began begging begin
  beginner beginners beginning beginnings begins begun behalf behave behavior behavioral behaviors behind
  behold beige being beings bel belief beliefs believe believed believer believers believes believing bell
  belle bells belly belong belonged belonging belongs beloved below belt belts bench benches benchmark
  benchmarking benchmarks bend bender bending beneath beneficial beneficiaries beneficiary benefit benefited
  benefits benign bent berg berlin berries berry beside besides best bestiality bestsellers bestselling bet
  beta bethel bets better betting between beverage beverages beware beyond bezel bf bi bias biased bib bible
  bibles biblical bibliographic bibliography bicycle bicycles bicycling bid bidder bidders bidding bids big
  bigger biggest bike biker bikes biking bikini bikinis bilateral bilingual bill billboard billed billiard
  billiards billing billings billion billions bills bin binaries binary bind binder binders binding bindings
  binds bingo binoculars bins bio biochemical biochemistry biodiversity biographical biographies biography
  biol biological biology biomass biomedical biometric biopsy bios biosynthesis biotech biotechnology bipolar
  birch bird birding birds birth birthday birthdays birthplace births bis biscuit biscuits bisexual bishop
  bishops bison bistro bit bitch bitches bite bites biting bitmap bits bitter biz bizarre bk bl black
  blackberry blackboard blackjack blacks bladder blade blades blah blame blamed bland blank blanket blankets
  blanks blast blaster blasts blaze blazer blazers blazing bldg bleach bleed bleeding blend blended blender
  blending blends bless blessed blessing blessings blew blind blindness blinds bling blink bliss blitz
  blizzard blk bloc block blockbuster blocked blocker blockers blocking blocks blog blogger bloggers blogging
  blogs blond blonde blondes blood bloodhound bloody bloom blooms blossom blossoms blow blower blowing blowjob
  blowjobs blown blowout blows blue blueberry bluegrass blueprint blues bluff blunt blur blush blvd boa board
  boarding boards boasts boat boating boats bob bod bodies bodily body bodybuilding bogus bohemian boil boiled
  boiler boilers boiling bold bologna bolt bolts bomb bomber bombers bombing bombings bombs bond bondage
  bonded bonding bonds bone bones bonsai bonus bonuses boo boob boobs boogie book booked booking bookings
  bookkeeping booklet booklets bookmark bookmarks books bookseller booksellers bookshelf bookshop bookstore
  bookstores boolean boom boost booster boosting boot booth booths boots bootstrap booty bop border borders
  bore bored boredom boring born borne borough borrow borrowed borrower borrowers borrowing boss bosses bot
  botanical botany both bother bothered bots bottle bottled bottles bottom bottoms bought boulder boulevard
  bounce bouncing bound boundaries boundary bounded bounds bounty bouquet bouquets bourbon bourne bout
  boutique bovine bow bowel bowl bowling bowls bowman bows box boxed boxer boxers boxes boxing boy boycott
  boyfriend boys bp bpm bps br bra brace bracelet bracelets braces bracket brackets braille brain brains brake
  brakes braking branch branches branching brand branded branding brands brandy bras brass brave braves bravo
  bray brazil breach bread breads breadth break breakdown breaker breakers breakfast breakfasts breaking
  breakout breaks breakthrough breast breasted breastfeeding breasts breath breathe breathing breathtaking
  bred breed breeder breeders breeding breeds breeze brent brethren brew brewer brewers brewery brewing brick
  bricks bridal bride brides bridge bridges bridging brief briefcase briefing briefings briefly briefs brigade
  bright brighter brightness brilliance brilliant bring bringing brings brink brit bro broad broadband
  broadcast broadcasters broadcasting broadcasts broaden broader broadly broccoli brochure brochures brock
  broke broken broker brokerage brokers broncos bronze brooch brook brooks bros brother brotherhood brothers
  brought brow brown browning browns browse browser browsers browsing bruins brunch brunette brush brushed
  brushes brutal bu bubble bubbles buck bucket buckets buckle bucks bud buddies buddy budget budgetary
  budgeting budgets buds buff buffalo buffer buffers buffet bug buggy bugs build builder builders building
  buildings builds built bulb bulbs bulk bull bulldog bulldogs bullet bulletin bulletins bullets bullock bulls
  bullshit bully bullying bum bump bumper bumps bun bunch bundle bundled bundles bungalow bunk bunker bunny
  bur burden burdens bureau bureaucracy burger burgers burgess burglary burgundy burial buried burke burn
  burned burner burners burning burnout burns burnt burr burst burton bury bus buses bush bushes business
  businesses businessman bust busted buster busty busy but butcher butler butt butte butter butterflies
  butterfly button buttons butts buy buyer buyers buying buys buzz bx by bye bylaws bypass byte bytes
  byzantine c ca cab cabaret cabbage cabernet cabin cabinet cabinets cabins cable cables cabling cache cached
  caching cactus cad cadet cafeteria caffeine cage cages cain cairns cake cakes cal calcium calculate
  calculated calculates calculating calculation calculations calculator calculators calculus calendar
  calendars calf caliber calibrated calibration call callback called caller callers calling calls calm calorie
  calories cam camcorder camcorders came camel cameo camera cameras camouflage camp campaign campaigning
  campaigns camper campers campground campgrounds camping camps campus campuses cams can canal canary cancel
  canceled cancellation cancellations cancelled cancer cancers candid candidate candidates candle candles
  candy cane canine cannabis canned cannon canoe canoeing canon canonical canopy cans cant canton canvas
  canyon cap capabilities capability capable capacities capacitor capacitors capacity cape capita capital
  capitalism capitalist capitals capitol capped caps capsule capsules captain captains caption captions
  captive capture captured captures capturing car carat caravan caravans carbohydrate carbohydrates carbon
  carbonate carbs carcinoma card cardboard cardiac cardinal cardinals cardio cardiology cardiovascular cards
  care cared career careers careful carefully caregiver caregivers carers cares cargo caring carnival carol
  carousel carp carpenter carpet carpets carriage carried carrier carriers carries carrot carrots carry
  carrying cars cart carte carter carton cartoon cartoons cartridge cartridges carts carved carver carving
  casa cascade case cases cash cashier cashiers cashmere casing casino casinos casserole cassette cassettes
  cast casting castle castles casts casual casualties casualty cat catalog catalogs catalogue catalogues
  catalyst catalytic catastrophe catastrophic catch catcher catches catching catchment categories categorized
  category cater caterers catering caterpillar catfish cathedral catheter catholic cation cats cattle caucus
  caught causal cause caused causes causing caution cautious cavalier cavaliers cavalry cave cavern caves
  cavity cc cd cease ceased cedar ceiling ceilings celeb celebrate celebrated celebrates celebrating
  celebration celebrations celebrities celebrity celebs celestial cell cellar cello cellphone cells cellular
  cement cemeteries cemetery cen censorship census cent centennial center centered centers central centralized
  centrally centric cents centuries century ceramic ceramics cereal cereals cerebral ceremonies ceremony cert
  certain certainly certainty certificate certificates certification certifications certified certify cervical
  cessation cf cg ch cha chad chain chains chair chaired chairman chairperson chairs chalet chalk challenge
  challenged challenger challenges challenging chamber chamberlain chambers champ champagne champaign champion
  champions championship championships champs chance chancellor chances chandelier chandler change changed
  changer changes changing channel channels chant chaos chaotic chap chapel chapman chapter chapters char
  character characteristic characteristics characterization characterize characterized characters charcoal
  chardonnay charge charged charger chargers charges charging charitable charities charity charm charmed
  charming charms chars chart charter chartered charters charting charts chase chaser chasing chassis chat
  chats chatter chatting cheap cheaper cheapest cheat cheating cheats check checkbox checked checker checking
  checklist checklists checkout checkpoint checks checksum cheek cheeks cheer cheerful cheerleader
  cheerleaders cheers cheese chef chefs chem chemical chemically chemicals chemist chemistry chemotherapy
  cherished cherries cherry chess chest chesterfield chestnut chevy chew chewing chi chic chick chicken
  chickens chicks chico chief chiefs chihuahua child childbirth childcare childhood children childrens childs
  chili chill chilled chilling chimes chimney chin china ching chinook chip chips chiropractic chit chloride
  chlorine chocolate chocolates choice choices choir choke cholesterol choose chooses choosing chop chopped
  chopper choral chord chords chorus chose chosen chow christian christie chromatography chrome chromium
  chromosome chromosomes chronic chronicle chronicles chronograph chronological chronology chubby chuck chunk
  chunks chunky church churches ciao cider cigar cigarette cigarettes cigars cine cinema cinemas cinnamon cir
  circa circle circles circuit circuits circular circulated circulating circulation circumstance circumstances
  circus cirque cisco cit citadel citation citations cite cited cites cities citing citizen citizens
  citizenship citrate citrus city civic civil civilian civilians civilization civilizations ck cl clad claim
  claimant claimed claiming claims clam clamp clamps clan clans clap clarification clarified clarify clarinet
  clarion clarity clash class classes classic classical classics classification classifications classified
  classifieds classify classmates classroom classrooms classy clause clauses claw clay clean cleaned cleaner
  cleaners cleaning cleanliness cleansing cleanup clear clearance cleared clearer clearing clearinghouse
  clearly clears cleavage clement clergy clerical clerk clerks clever click clicked clicking clicks client
  clients cliff cliffs climate climatic climax climb climbed climbing clinic clinical clinically clinicians
  clinics clip clipboard clipper clippers clippings clips clit clitoris cloak clock clocks clone clones
  cloning close closed closely closeout closeouts closer closes closest closet closing closure closures cloth
  clothes clothing cloud clouds cloudy clover clown club clubhouse clubs clue clues cluster clustering
  clusters clutch clutter cm co coach coaches coaching coal coalition coarse coast coastal coaster coasters
  coastline coat coated coating coatings coats coaxial cobalt cobra coca cocaine cock cockpit cocks cocktail
  cocktails coco cocoa coconut cocos cod code coded codeine codes coding coed coefficient coefficients coffee
  coffin cognition cognitive coherence coherent cohort coil coils coin coincide coincidence coins coke col
  cola cold coli coliseum coll collaborate collaborating collaboration collaborations collaborative collage
  collagen collapse collapsed collar collars collateral colleague colleagues collect collectable collectables
  collected collectible collectibles collecting collection collections collective collectively collector
  collectors collects colleen college colleges collegiate collier collins collision collisions cologne colon
  colonel colonial colonies colony color colorado colored colorful coloring colors colt colts column columnist
  columnists columns com coma comb combat combination combinations combine combined combines combining combo
  combs combustion come comeback comedian comedies comedy comes comet comfort comfortable comfortably
  comforter comforts comic comics coming comm comma command commanded commander commanders commanding
  commandments commands commas commemorative commence commenced commencement commencing comment commentaries
  commentary commented commenting comments commerce commercial commercially commercials commission
  commissioned commissioner commissioners commissioning commissions commit commitment commitments commits
  committed committee committees committing commodities commodity commodore common commonly commons
  commonwealth communal communicate communicated communicating communication communications communicator
  communion communism communist communities community commute commuter comp compact companies companion
  companions company comparable comparative compare compared compares comparing comparison comparisons
  compartment compass compassion compassionate compatibility compatible compelled compelling compendium
  compensate compensated compensation compete competence competencies competency competent competing
  competition competitions competitive competitiveness competitor competitors compilation compilations compile
  compiled compiler compilers compiling complain complainant complained complaining complaint complaints
  complement complementary complete completed completely completeness completes completing completion complex
  complexes complexity compliance compliant complicated complications complied complies compliment
  complimentary compliments comply complying component components compose composed composer composers
  composite composites composition compositions compost compound compounds comprehend comprehension
  comprehensive compress compressed compression compressor compressors comprise comprised comprises comprising
  compromise compromised comptroller compulsive compulsory computation computational computations compute
  computed computer computerized computers computing con concealed conceived concentrate concentrated
  concentrates concentrating concentration concentrations concept conception concepts conceptual concern
  concerned concerning concerns concert concerto concerts concession concessions concierge concise conclude
  concluded concludes concluding conclusion conclusions concord concordance concrete concurrent concurrently
  condemn condemned condensed condition conditional conditioned conditioner conditioners conditioning
  conditions condo condom condominium condominiums condoms condor condos conduct conducted conducting
  conductivity conductor conductors conducts conduit cone cones conf confederate confederation confer
  conference conferences conferencing conferred confess confession confessions confidence confident
  confidential confidentiality configurable configuration configurations configure configured configuring
  confined confinement confirm confirmation confirmed confirming confirms conflict conflicting conflicts
  confluence conform conformance conforming conformity conforms confront confrontation confronted confuse
  confused confusing confusion congenital congestion congrats congratulations congregation congregations
  congress congressional congressman conjunction conn connect connected connecting connection connections
  connectivity connector connectors connects conquer conquest cons conscience conscious consciousness
  consecutive consensus consent consequence consequences consequential consequently conservancy conservation
  conservative conservatives conservatory conserve conserved consider considerable considerably consideration
  considerations considered considering considers consist consisted consistency consistent consistently
  consisting consists console consoles consolidate consolidated consolidation consortium conspiracy constable
  constant constantly constants constellation constituency constituent constituents constitute constituted
  constitutes constitution constitutional constr constrained constraint constraints construct constructed
  constructing construction constructions constructive constructor constructs construed consulate consult
  consultancy consultant consultants consultation consultations consultative consulted consulting consumables
  consume consumed consumer consumers consuming consumption cont contact contacted contacting contacts contain
  contained container containers containing containment contains contaminants contaminated contamination
  contemplated contemporary contempt contend contends content contention contents contest contested contests
  context contexts contextual contiguous continent continental continents contingency contingent continual
  continually continuation continue continued continues continuing continuity continuous continuously
  continuum contour contours contra contraception contract contracted contracting contraction contractor
  contractors contracts contractual contradiction contrary contrast contrasting contrib contribute contributed
  contributes contributing contribution contributions contributor contributors control controlled controller
  controllers controlling controls controversial controversy convection convened convenience convenient
  conveniently convention conventional conventions convergence conversation conversations converse conversely
  conversion conversions convert converted converter converters convertible converting converts convex convey
  conveyed conveyor convicted conviction convictions convince convinced convincing cook cookbook cookbooks
  cooked cooker cookers cookie cookies cooking cooks cookware cool cooled cooler coolers coolest cooling coop
  cooper cooperate cooperating cooperation cooperative coordinate coordinated coordinates coordinating
  coordination coordinator coordinators cop cope copied copier copiers copies coping copper cops copy copying
  copyright copyrighted copyrights cor coral cord cordless cords core cores cork corn corner corners
  cornerstone corning corona coronary corp corporate corporation corporations corps corpse corpus corr correct
  corrected correcting correction correctional corrections corrective correctly correctness correlated
  correlation correlations correspond correspondence correspondent correspondents corresponding corresponds
  corridor corridors corrosion corrupt corrupted corruption corsair cortex corvette cos cosmetic cosmetics
  cosmic cosmopolitan cosmos cosponsors cost costa costing costly costs costume costumes cot cote cottage
  cottages cotton couch cougar cough could coulter council councils counsel counseling counselor counselors
  count countdown counted counter counterpart counterparts counters counties counting countless countries
  country countryside countrywide counts county coup coupe couple coupled couples coupling coupon coupons
  courage courier course courses coursework court courtesy courthouse courtroom courts courtyard cousin
  cousins couture cove covenant cover coverage covered covering covers covert cow coward cowboy cowboys cows
  cox coyote cozy cp cpd cpl cps cr crab crack cracked cracker crackers cracking cracks cradle craft crafted
  crafts craftsman cranberry crane cranes crank crap crappy craps crash crashed crashes crashing crate crater
  crawl crazy cream creams creamy create created creates creatine creating creation creations creative
  creativity creator creators creature creatures credential credentials credibility credible credit credited
  creditor creditors credits creed creek creep creepy creme creole crescent crest crested crew crews crib
  cribs cricket cried cries crime crimes criminal criminals crimson crises crisis crisp criteria criterion
  critic critical critically criticism criticisms criticized critics critique critiques crochet crocodile
  croft crooked crop crops cross crosse crossed crosses crossing crossings crossover crossroads crossword crow
  crowd crowded crowds crown crowned crowns crucial crude cruel cruelty cruise cruiser cruises cruising crunch
  crusade crush crushed crushing crust cry crying crypt cryptography crystal crystals cs csc ct ctr cts cu cub
  cube cubes cubic cubs cuckold cucumber cue cues cuff cuffs cuisine culinary cult cultivated cultivation
  cultural culturally culture cultured cultures culver cum cumming cumulative cunt cup cups cur curator curb
  cure cured cures curing curiosity curious curl curling curly currencies currency current currently currents
  curricula curricular curriculum curry curse cursed cursor curt curtain curtains curvature curve curved
  curves cushion cushions custodial custodian custody custom customary customer customers customization
  customize customized customizing customs cut cute cutie cutlery cutoff cuts cutter cutters cutting cw cyan
  cyberspace cycle cycles cyclic cycling cyclone cylinder cylinders cylindrical cynical cypress cystic
  cytochrome d dab dad daddy dads daemon dag dagger daily dairy daisy dale dam damage damaged damages damaging
  dame damn damned damp dams dance dancer dancers dances dancing danger dangerous dangers danish dare daring
  dark darker darkness darling darn dart darts dash dashboard dashed dat data database databases datasets
  datatype date dated dates dating datum daughter daughters davenport dawn day daycare daylight days daytime
  dazzling db dc dd de dead deadline deadlines deadly deaf deal dealer dealers dealership dealerships dealing
  dealings deals dealt dean dear death deaths deb debate debated debates debating debit debris debt debtor
  debts debug debugger debugging debut dec decade decades decal decals decay deceased decent deception decide
  decided decides deciding decimal decision decisions decisive deck decks declaration declarations declare
  declared declares declaring decline declined declines declining deco decode decoder decoding decomposition
  decor decorate decorated decorating decoration decorations decorative decrease decreased decreases
  decreasing decree dedicated dedication deducted deductible deduction deductions deed deeds deem deemed deep
  deeper deepest deeply deer def default defaults defeat defeated defect defective defects defend defendant
  defendants defended defender defenders defending defends defense defenses defensive deferred defiance
  deficiencies deficiency deficient deficit deficits define defined defines defining definite definitely
  definition definitions definitive deformation deg degradation degree degrees dehydrogenase del delay delayed
  delays delegate delegated delegates delegation delete deleted deleting deletion deli deliberate deliberately
  delicate delicious delight delighted delightful delights delinquent deliver delivered deliveries delivering
  delivers delivery dell delta deluxe demand demanded demanding demands dementia demise demo democracy
  democrat democratic democrats demographic demographics demolition demon demons demonstrate demonstrated
  demonstrates demonstrating demonstration demonstrations demos den denial denied denies denim denote denoted
  denotes dense densities density dent dental dentist dentistry dentists deny denying deodorant dep depart
  departed departing department departmental departments departure departures depend dependable dependence
  dependencies dependency dependent dependents depending depends depict depicted depicting depicts depleted
  depletion deploy deployed deploying deployment deposit deposited deposition depository deposits depot
  deprecated depreciation depressed depressing depression deprivation deprived dept depth depths deputies
  deputy der derby derivation derivative derivatives derive derived dermatology desc descendants descended
  descending descent describe described describes describing description descriptions descriptive descriptor
  descriptors desert deserted deserve deserved deserves design designate designated designation designations
  designed designer designers designing designs desirable desire desired desires desk desks desktop desktops
  despair desperate desperately despite dessert desserts destination destinations destined destiny destroy
  destroyed destroyer destroying destruction destructive detached detail detailed detailing details detained
  detainees detect detected detecting detection detective detectives detector detectors detects detention
  deter deterioration determinants determination determinations determine determined determines determining
  detox detrimental devastating develop developed developer developers developing development developmental
  developments develops deviant deviation deviations device devices devil devils devious devised devote
  devoted devotion dew dexter dg di diabetes diabetic diagnose diagnosed diagnosis diagnostic diagnostics
  diagonal diagram diagrams dial dialing dialog dialogue dialysis diameter diamond diamonds diaper diapers
  diaries diarrhea diary diazepam dice dick dickens dicks dict dictate dictator dictionaries dictionary did
  didnt die died dielectric dies diesel diet dietary dieting diets diff differ difference differences
  different differential differentiate differentiated differentiation differently differing differs difficult
  difficulties difficulty diffraction diffuse diffusion dig digest digestion digestive digging digit digital
  digitally digits dignity dildo dildos dilemma diligence diluted dilution dim dime dimension dimensional
  dimensions diminish diminished din dinar dine diner diners ding dining dinner dinners dinnerware dinosaur
  dinosaurs diocese diode dioxide dip diploma diplomacy diplomatic dir dire direct directed directing
  direction directional directions directive directives directly director directorate directories directors
  directory directs dirk dirt dirty dis disabilities disability disable disabled disabling disadvantage
  disadvantaged disadvantages disagree disagreement disappear disappearance disappeared disappears
  disappointed disappointing disappointment disarmament disaster disasters disc discard discarded discharge
  discharged discharges disciples disciplinary discipline disciplines disclaimer disclaimers disclaims
  disclose disclosed disclosure disclosures disco discography discomfort disconnect disconnected discontinued
  discount discounted discounts discourage discouraged discourse discover discovered discoveries discovering
  discovers discovery discreet discrepancies discrepancy discrete discretion discretionary discriminate
  discrimination discriminatory discs discuss discussed discusses discussing discussion discussions disease
  diseases disguise disgusting dish dishes dishwasher dishwashers disk disks dislike dismiss dismissal
  dismissed disorder disorders dispatch dispatched dispenser dispensers dispensing dispersed dispersion
  displaced displacement display displayed displaying displays disposable disposal dispose disposed
  disposition dispute disputed disputes disregard disrupt disruption disruptive dissatisfied disseminate
  dissemination dissent dissertation dissolution dissolved dist distance distances distant distinct
  distinction distinctions distinctive distinguish distinguished distinguishing distorted distortion distress
  distressed distribute distributed distributes distributing distribution distributions distributor
  distributors district districts disturbance disturbances disturbed disturbing dit ditch ditto div diva dive
  diver divers diverse diversification diversified diversion diversity divide divided dividend dividends
  dividing divine diving divinity division divisional divisions divorce divorced dixie dizziness dizzy dk dm
  do doc dock docket docking docks docs doctor doctoral doctorate doctors doctrine document documentaries
  documentary documentation documented documenting documents dodge dodgers doe does doesnt dog dogs doing
  dolce doll dollar dollars dolls dolly dolphin dolphins dom domain domains dome domestic dominance dominant
  dominate dominated domination dominion domino don donate donated donating donation donations done dong
  donkey donor donors dont doom doomed door doors doorway dope dorado dorm dos dosage dose doses dot dots
  dotted double doubled doubles doubletree doubling doubt doubtful doubts dough doughty dove dow down downhill
  downing download downloadable downloaded downloading downloads downs downstairs downstream downtime downtown
  downward dozen dozens dpi dr draft drafted drafting drafts drag dragged dragging dragon dragonfly dragons
  drain drainage drained drains drake dram drama dramas dramatic dramatically drank draper drastically draw
  drawer drawers drawing drawings drawn draws dread dream dreamed dreamer dreaming dreams dreamy dress dressed
  dresser dresses dressing drew dried drift drill drilled drilling drills drink drinking drinks drip dripping
  drive driven driver drivers drives driveway driving drop dropped dropping drops drosophila drought drove
  drowning drug drugs drum drummer drums drunk drunken dry dryer dryers drying dual dub dubbed duck ducks duct
  dude due duel dues duff dug duh duke dukes dull duly dumb dummies dummy dump dumped dumping dun dune dunes
  dungeon dungeons dunno duo duplex duplicate duplicated duplication durability durable duration during dusk
  dust dusty dutch duties duty duvet dwarf dwell dwelling dwellings dye dyed dyer dyes dying dyke dynamic
  dynamical dynamically dynamics dynamite dynasty dysfunction dz e ea each eager eagerly eagle eagles ear earl
  earlier earliest early earn earned earnest earning earnings earns earring earrings ears earth earthquake
  earthquakes ease easier easiest easily east eastern easy eat eaten eater eating eats eau ebony echo echoes
  eclectic eclipse ecological ecology econ economic economical economically economics economies economist
  economists economy ecosystem ecosystems ecstasy ecu ed edge edged edges edible edit edited editing edition
  editions editor editorial editorials editors edits eds educ educate educated educating education educational
  educator educators eek een eff effect effected effective effectively effectiveness effects efficacy
  efficiencies efficiency efficient efficiently effluent effort efforts egg eggs ego eh eight eighteen
  eighteenth eighth eighty either ejaculation el elaborate elapsed elastic elbow elder elderly elders elect
  elected election elections elective electives electoral electric electrical electrician electricity electro
  electrode electrodes electromagnetic electron electronic electronica electronically electronics electrons
  electrophoresis elegance elegant elem element elemental elementary elements elephant elephants elevated
  elevation elevator elevators eleven eleventh elf eligibility eligible eliminate eliminated eliminates
  eliminating elimination elite elk elliptical elm else elsewhere elusive elves em email emailed emailing
  emails embarrassed embarrassing embassies embassy embedded embedding emblem embodiment embossed embrace
  embraced embracing embroidered embroidery embryo embryonic embryos emerald emerge emerged emergence
  emergencies emergency emergent emerges emerging emeritus eminent emirates emission emissions emitted emo
  emoticons emotion emotional emotionally emotions emperor emphasis emphasize emphasized emphasizes
  emphasizing empire empires empirical employ employability employed employee employees employer employers
  employing employment employs emporium empower empowered empowering empowerment empty ems emu emulation
  emulator en enable enabled enables enabling enacted enactment enamel enchanted enclosed enclosure enclosures
  encode encoded encoder encoding encompass encompasses encore encounter encountered encounters encourage
  encouraged encouragement encourages encouraging encrypt encrypted encryption encyclopedia end endangered
  endeavor ended ending endless endocrine endocrinology endogenous endorse endorsed endorsement endorsements
  endothelial endowed endowment endpoint ends endurance endure enduring enemies enemy energetic energies
  energy enforce enforced enforcement enforcing eng engage engaged engagement engagements engaging engine
  engineer engineered engineering engineers engines english engraved engraving enhance enhanced enhancement
  enhancements enhancer enhances enhancing enigma enjoy enjoyable enjoyed enjoying enjoyment enjoys enlarge
  enlarged enlargement enlightened enlightenment enlisted enormous enough enrich enriched enrichment enroll
  enrolled enrollment ensemble ensure ensured ensures ensuring entails enter entered entering enterprise
  enterprises enters entertain entertained entertainers entertaining entertainment enthusiasm enthusiast
  enthusiastic enthusiasts entire entirely entirety entities entitled entitlement entity entrance entrepreneur
  entrepreneurial entrepreneurs entrepreneurship entries entropy entry enumeration envelope envelopes environ
  environment environmental environmentally environments envoy envy enzyme enzymes epic epidemic epidemiology
  epilepsy episcopal episode episodes epithelial epoch epoxy epsilon eq equal equality equally equals equation
  equations equatorial equestrian equilibrium equine equip equipment equipments equipped equitable equities
  equity equivalence equivalent equivalents er era erase erect erected erectile erection ergonomic ergonomics
  erosion erotic erotica err erroneous error errors es escape escaped escapes escort escorts escrow esp
  especially espresso essay essays essence essential essentially essentials est establish established
  establishes establishing establishment establishments estate estates esteem ester estimate estimated
  estimates estimating estimation estimator estrogen estuary et eta etc etched etching eternal eternity
  ethanol ether ethereal ethical ethics ethnic ethnicity etiology etiquette eureka euro euros evacuation
  evaluate evaluated evaluates evaluating evaluation evaluations evanescence evangelical eve even evening
  evenings evenly event events eventual eventually ever evergreen everlasting every everybody everyday
  everyone everything everywhere evidence evidenced evident evidently evil evite evolution evolutionary evolve
  evolved evolving ex exact exactly exam examination examinations examine examined examiner examiners examines
  examining example examples exams exc excavation exceed exceeded exceeding exceeds excel excellence excellent
  except exception exceptional exceptionally exceptions excerpt excerpts excess excessive exchange exchanged
  exchanges exchanging excise excitation excite excited excitement exciting excl exclude excluded excludes
  excluding exclusion exclusions exclusive exclusively exclusives excursion excursions excuse excused excuses
  exec executable execute executed executing execution executive executives exemplary exempt exemption
  exemptions exercise exercised exercises exercising exhaust exhausted exhaustive exhibit exhibited exhibiting
  exhibition exhibitions exhibitor exhibitors exhibits exile exist existed existence existent existing exists
  exit exiting exits exodus exon exotic exp expand expandable expanded expanding expands expansion expat
  expect expectancy expectation expectations expected expecting expects expedited expedition expeditions
  expended expenditure expenditures expense expenses expensive experience experienced experiences experiencing
  experiment experimental experimentation experiments expert expertise experts expiration expire expired
  expires expiry explain explained explaining explains explanation explanations explanatory explicit
  explicitly explode exploded exploit exploitation exploited exploiting exploits exploration explore explored
  explorer explorers explores exploring explosion explosions explosive explosives expo exponential export
  exported exporter exporters exporting exports expose exposed exposing exposition exposure exposures express
  expressed expresses expressing expression expressions expressive expressly exquisite ext extend extended
  extender extending extends extensible extension extensions extensive extensively extent exterior extern
  external externally extinction extra extracellular extract extracted extracting extraction extractor
  extracts extraordinary extras extreme extremely extremes eye eyed eyeglasses eyes f fa fab fable fabric
  fabricated fabrication fabrics fabulous fac face faced faceplate faces facets facial facials facilitate
  facilitated facilitates facilitating facilitation facilitator facilities facility facing facsimile fact
  faction factor factories factoring factors factory facts factual faculties faculty fade faded fading fail
  failed failing fails failure failures faint fainter fair fairies fairly fairness fairs fairway fairy faith
  faithful fake fakes falcon falcons fall fallen falling falls false fam fame familiar familiarity families
  family famine famous fan fanatics fancy fanny fans fantasies fantastic fantasy far fare fares farewell farm
  farmer farmers farmhouse farming farmland farms farther fas fascinating fashion fashionable fashioned
  fashions fast fasteners faster fastest fasting fat fatal fate father fathers fatigue fats fatty faucet
  faucets fault faults faulty fauna faux fave favor favorable favored favorite favorites favors fax faxes
  faxing fay fear feared fears feasibility feasible feast feat feather feathers feature featured features
  featuring fed federal federally federated federation fedora fee feed feedback feeder feeders feeding feeds
  feel feeling feelings feels fees feet fell fellow fellows fellowship fellowships felony felt fem female
  females feminine feminism feminist femme fence fences fencing fender fern ferret ferries ferry fertile
  fertility fertilizer fest festival festivals festive fetal fetch fetish fetus fever few fewer ff fiat fiber
  fiberglass fibers fibrosis fiction fictional fiddle fidelity fiduciary field fielding fields fierce fiery
  fiesta fife fifteen fifth fifty fig fight fighter fighters fighting fights figs figure figured figures
  figurine figurines figuring file filed filename files filing filings fill filled filler filling fills film
  filmed filming filmmaker filmmakers filmography films filter filtered filtering filters filth filthy
  filtration fin final finale finalists finalize finalized finally finals finance financed finances financial
  financially financing finch find finder finding findings finds fine fined finely finer fines finest finger
  fingering fingerprint fingers fingertips finish finished finishes finishing finite fink fins fir fire
  firearm firearms firebird fired firefighter firefighters firefly fireplace fireplaces fires firewall
  firewalls fireworks firing firm firmly firms firmware first firstly fiscal fish fisher fisheries fisherman
  fishermen fishery fishes fishing fist fit fitch fitness fits fitted fitting fittings five fix fixation fixed
  fixes fixing fixture fixtures fl flag flags flagship flagstaff flair flame flames flaming flamingo flange
  flap flare flash flashers flashes flashing flashlight flat flatbed flats flatware flavor flavored flavors
  flaw flawed flaws flax flea fled flee fleece fleet flesh fletcher flew flex flexibility flexible flick flies
  flight flights flint flip flirt float floating floats flock flood flooded flooding floods floor flooring
  floors flop floppy flora floral florist florists flour flow flower flowering flowers flowing flown flows flu
  fluctuations fluent fluffy fluid fluids fluorescence fluorescent fluoride flush flushing flute flux fly
  flying fm fo foam fob focal focus focused focuses focusing foe fog foil fold folded folder folders folding
  folds foliage folio folk folklore folks follow followed followers following follows folly fond font fonts
  food foods fool foolish fools foot footage football footer footnote footnotes footprint footsteps footwear
  for forbidden force forced forces forcing ford fore forecast forecasting forecasts foreclosure foreclosures
  forefront foregoing foreground forehead foreign foreigners foreman foremost forensic forest forestry forests
  forever foreword forge forged forget forgetting forgive forgiveness forgot forgotten fork forks form formal
  formally format formation formations formats formatted formatting formed former formerly forming forms
  formula formulas formulate formulated formulation formulations fort forte forth forthcoming fortress
  fortunate fortunately fortune fortunes forty forum forums forward forwarded forwarding forwards fossil
  fossils foster fostering fought foul found foundation foundations founded founder founders founding foundry
  fountain fountains four fourteen fourth fox fp fps fr fractal fraction fractional fractions fracture
  fractures fragile fragment fragmentation fragments fragrance fragrances frame framed frames framework
  frameworks framing franc franchise franchises franchising francs frank frankfurt frankly fraternity fraud
  fraudulent freak freaks free freebies freed freedom freedoms freelance freely freeman freestyle freeware
  freeway freeze freezer freezers freezing freight french frenzy freq frequencies frequency frequent
  frequently fresh freshly freshman freshmen freshwater friction fridge fried friend friendly friends
  friendship friendships fries frightened frightening fringe fritz frog frogs from front frontal frontier
  frontiers frontline fronts frost frozen fruit fruits frustrated frustrating frustration fry ft fuck fucked
  fuckers fucking fucks fudge fuel fueled fuels fulfill fulfilled fulfilling fulfillment full fuller fullest
  fully fun function functional functionality functioning functions fund fundamental fundamentally
  fundamentals funded funding fundraiser fundraising funds funeral fungal fungi fungus funk funky funniest
  funny fur furious furnace furnish furnished furnishing furnishings furniture furry further furthermore fury
  fuse fused fusion fuss future futures fuzzy fwd g gadget gadgets gag gagged gain gained gaining gains gal
  gala galactic galaxies galaxy gale gall galleria galleries gallery gallon gallons galore gals gam gamble
  gambling game gamer gamers games gaming gamma gan gang gangs gap gaps garage garages garbage garden gardener
  gardeners gardening gardens garland garlic garment garments garner garnet garrison garth gas gases gasket
  gasoline gastric gastroenterology gastrointestinal gate gated gates gateway gateways gather gathered
  gathering gatherings gator gauge gauges gave gay gays gaze gazette gazetteer gear geared gears gee geek
  geeks geisha gel gels gem gems gemstone gemstones gen gender gene genealogical genealogy general generalized
  generally generals generate generated generates generating generation generations generator generators
  generic generosity generous generously genes genesis genetic genetically genetics geneva genie genital
  genius genoa genocide genome genomic genomics genre genres gentle gentleman gentlemen gently genuine
  genuinely genus geographic geographical geographically geography geologic geological geology geometric
  geometry geophysical geophysics ger germ german gesture get getaway getaways gets getting ghetto ghost
  ghosts gi giant giants gibbons gift gifted gifts gig gigabit gigabyte gigantic gigs gill gimme gimp gin
  ginger girl girlfriend girlfriends girls git give giveaway giveaways given gives giving gl glacier glad
  gladly gladstone glamour glance gland glands glare glass glasses glassware glaze glazed glazing glen glide
  glimpse glitter global globalization globally globe globes glorious glory gloss glossaries glossary glossy
  glove glover gloves glow glowing glucose glue gluten gm gnome gnu go goa goal goals goat goats goblet god
  goddess godfather gods goes goggles going gold golden golf golfer golfers golfing gone gong gonna goo good
  goodbye goodies goodman goodness goods goodwill google goose gore gorge gorgeous gorilla gospel gossip got
  goth gothic gotta gotten gourmet gov govern governance governed governing government governmental
  governments governor governors govt gown gowns gr grab grabbed grabbing grabs grace graceful gracious grad
  grade graded graders grades gradient grading gradual gradually graduate graduated graduates graduating
  graduation graffiti graft grain grains gram grammar grams gran grand grandchildren grandfather grandma
  grandmother grandpa grandparents grandson grange granite granny grant granted grantee granting grants grape
  grapes graph graphic graphical graphics graphite graphs grasp grass grasses grassroots grateful gratis
  gratitude grave gravel graves graveyard gravitational gravity gravy gray grazing grease great greater
  greatest greatly greatness greed greedy green greenfield greenhouse greens greenwood greet greeted greeting
  greetings grenadines grew greyhound grid grids grief grievance griffin grill grille grilled grilling grills
  grim grin grind grinder grinding grip grips grizzly groceries grocery groom grooming groove grooves groovy
  gross ground grounded grounding grounds groundwater group grouped grouping groups groupware grove groves
  grow grower growers growing grown grows growth gs gt guarantee guaranteed guarantees guard guardian
  guardians guards guerrilla guess guessed guessing guest guestbook guesthouse guests guidance guide guidebook
  guided guideline guidelines guides guiding guild guilt guilty guinea guitar guitarist guitars gulf gull gum
  gun guns guru gut guts guy guys gym gymnastics gyms gynecology gypsy h ha habit habitat habitats habits hack
  hacked hacker hackers hacking hacks had haiku hail hair hairdryer haired hairy hale half halfway hall
  hallmark halls hallway halo halogen halt halter ham hamburg hamburger hamlet hammer hampers hamster hand
  handbag handbags handbook handbooks handcrafted handed handful handheld handhelds handicap handicapped
  handing handle handled handler handlers handles handling handmade handout handouts hands handset handsets
  handsome handspring handwriting handy hang hanger hanging hangs hank happen happened happening happenings
  happens happier happily happiness happy harassment harbor hard hardback hardcore hardcover hardened harder
  hardest hardly hardness hardship hardware hardwood hardy hare harm harmful harmless harmonic harmony harness
  harp harper harrow harsh hart harvest harvested harvesting has hash hassle hast hat hatch hatchback hate
  hated hates hath hatred hats haul haunted haunting have haven havent having havoc hawk hawks hawthorn hay
  hays hayward hazard hazardous hazards haze hazel hd he head headache headaches headed header headers heading
  headings headlight headlights headline headlines headphone headphones headquartered headquarters heads
  headset headsets heal healing health healthcare healthier healthy heap hear heard hearing hearings hears
  heart heartbeat hearted hearth heartland hearts heat heated heater heaters heath heather heating heaven
  heavenly heavens heavier heavily heavy heavyweight heck hectares hector hedge hedgehog heel heels height
  heights heirs held helicopter helicopters helium helix hell heller hello helm helmet helmets help helped
  helper helpers helpful helping helpless helpline helps hem hemisphere hemp hen hence hep hepatic hepatitis
  her herald herb herbal herbs herd here hereafter hereby herein hereinafter heritage hero heroes heroic
  heroin heron herpes herring hers herself hertz hes hesitate heterogeneous hex hey hf hg hi hickory hicks hid
  hidden hide hides hiding hierarchical hierarchy high higher highest highland highlands highlight highlighted
  highlighting highlights highly highs highway highways hike hikes hiking hilarious hill hills hillside him
  himself hinge hinges hint hints hip hips hire hired hires hiring his hist historian historians historic
  historical historically histories history hit hitch hits hitting hl hm hmm ho hob hobbies hobby hoc hockey
  hoe hog hogan hogtied hold holden holder holders holding holdings holds hole holes holiday holidays holiness
  holistic hollow holly holocaust holster holt holy home homecoming homeland homeless homelessness homemade
  homeopathic homeowner homeowners homepage homepages homer homes homeschool homeschooling homestead hometown
  homework homicide homo homogeneous homology homosexual homosexuality hon honest honestly honesty honey
  honeymoon hong honor honorable honorary honored honoring honors hons hood hooded hoodie hoods hook hooked
  hooker hooks hoop hoops hoover hop hope hoped hopeful hopefully hopes hoping hopper horde horizon horizons
  horizontal hormone hormones horn horns horny horoscope horoscopes horrible horror horrors horse horseback
  horsepower horses horseshoe horticulture hose hoses hosiery hospice hospital hospitality hospitals host
  hostage hosted hostel hostels hostile hostility hosting hosts hot hotel hotels hotline hottest hottie hound
  hour hourly hours house housed household householder households housekeeping houses housewares housewife
  housewives housing hover how however hp hr hrs ht hub hubs hue hug huge hugs huh hulk hull hum human humane
  humanitarian humanities humanity humans humble humidity humiliation hummer hummingbird humor humorous humps
  hun hundred hundreds hung hunger hungry hunk hunks hunt hunter hunters hunting hurley hurricane hurricanes
  hurry hurst hurt hurting hurts husband husbands hush huskies husky hustle hustler hut hutch hwy hybrid
  hybridization hybrids hydration hydraulic hydro hydrochloride hydrogen hydrology hygiene hymn hymns hype
  hyper hyperlink hyperlinks hypertension hypertext hypnosis hypocrisy hypotheses hypothesis hypothetical i ib
  ibid ibis ice iced icon icons icy id idea ideal ideally ideals ideas identical identifiable identification
  identified identifier identifiers identifies identify identifying identities identity ideological ideology
  idiot idiots idle idol ids if ifs ign ignition ignorance ignorant ignore ignored ignores ignoring ill
  illegal illegally illicit illness illnesses illuminated illumination illusion illusions illustrate
  illustrated illustrates illustration illustrations illustrator image imagery images imaginary imagination
  imaginative imagine imagined imaging imbalance imitation immediate immediately immense immersion immigrant
  immigrants immigration imminent immortal immune immunity immunization immunology imp impact impacted impacts
  impaired impairment impartial impedance imperative imperfect imperial imperialism implant implants implement
  implementation implementations implemented implementing implements implication implications implicit
  implicitly implied implies imply import importance important importantly imported importer importers
  importing imports impose imposed imposes imposing imposition impossible impotence impress impressed
  impression impressions impressive imprint imprisoned imprisonment improper improve improved improvement
  improvements improves improving impulse in inability inaccuracies inaccurate inactive inadequate
  inappropriate inaugural inbound inbox inc incapable incense incentive incentives inception incest inch
  inches incidence incident incidental incidentally incidents incl inclined include included includes
  including inclusion inclusive income incomes incoming incompatible incomplete inconsistent incontinence
  inconvenience incorporate incorporated incorporates incorporating incorporation incorrect incorrectly
  increase increased increases increasing increasingly incredible incredibly increment incremental increments
  incubation incubus incumbent incur incurred ind indeed indefinitely indemnity indent independence
  independent independently index indexed indexes indexing indicate indicated indicates indicating indication
  indications indicative indicator indicators indices indictment indies indigenous indigo indirect indirectly
  indispensable individual individualized individually individuals indoor indoors induce induced induces
  induction indulge indulgence industrial industries industry ineffective inefficient inequalities inequality
  inevitable inevitably inexpensive inf infamous infant infantry infants infarction infect infected infection
  infections infectious inference inferior inferno inferred infertility infinite infinity inflammation
  inflammatory inflatable inflation influence influenced influences influencing influential influenza info
  inform informal informatics information informational informations informative informed informing informs
  infos infra infrared infrastructure infrastructures infringement infusion ingredient ingredients inhabitants
  inhalation inherent inherently inherit inheritance inherited inhibit inhibited inhibition inhibitor
  inhibitors init initial initialization initialize initialized initially initials initiate initiated
  initiating initiation initiative initiatives injected injection injections injunction injured injuries
  injury injustice ink inks inland inlet inline inmate inmates inn inner inning innings innocence innocent
  innovation innovations innovative inns inorganic inpatient input inputs inquire inquiries inquiry ins insane
  insanity inscription insect insects insecure insert inserted inserting insertion insertions inserts inside
  insider insiders insight insightful insights insignificant insist insisted insists insomnia inspect
  inspected inspection inspections inspector inspectors inspiration inspirational inspire inspired inspiring
  inst instability install installation installations installed installer installers installing installment
  installs instance instances instant instantly instead instinct institute instituted institutes institution
  institutional institutions instruct instructed instruction instructional instructions instructor instructors
  instrument instrumental instrumentation instruments insufficient insulated insulation insulin insult
  insurance insure insured insurer insurers insurgents int intact intake intangible integer integers integral
  integrate integrated integrates integrating integration integrator integrity intellect intellectual
  intelligence intelligent intend intended intends intense intensity intensive intent intention intentional
  intentionally intentions inter interact interacting interaction interactions interactive intercept
  interchange interconnect interconnection intercontinental intercourse interdisciplinary interest interested
  interesting interestingly interests interface interfaces interfere interference intergovernmental interim
  interior interiors intermediary intermediate intermittent intern internal internally international
  internationally internet interns internship internships interoperability interpersonal interpolation
  interpret interpretation interpretations interpreted interpreter interpreters interpreting interpretive
  interracial interrupt interrupted interruption intersection interstate interval intervals intervene
  intervention interventions interview interviewed interviewer interviewing interviews intestinal intimacy
  intimate into intracellular intranet intravenous intricate intriguing intrinsic intro introduce introduced
  introduces introducing introduction introductions introductory intrusion intuition intuitive inv invade
  invaded invaders invalid invaluable invariably invariant invasion invasive invent invented invention
  inventions inventor inventories inventors inventory inverse inversion inverted inverter invest invested
  investigate investigated investigates investigating investigation investigations investigative investigator
  investigators investing investment investments investor investors invisible invitation invitational
  invitations invite invited invites inviting invocation invoice invoices invoke invoked involve involved
  involvement involves involving inward ion ionic ions ire iris iron ironic ironically ironing irons irony
  irradiation irregular irrelevant irrespective irrigation irritation is isl island islander islanders islands
  isle isles ism isnt isolate isolated isolates isolation issuance issue issued issuer issues issuing it
  italic italicized item items iteration itineraries itinerary its itself ivory ivy j ja jabber jack jacket
  jackets jacking jackpot jacks jacuzzi jade jaguar jail jam jams janitorial japan jar jargon jars jasmine
  java jaw jaws jay jays jazz jealous jean jeans jeep jelly jeopardy jerk jerking jersey jerseys jet jets jew
  jewel jewelers jewelry jewels jg jig jigsaw jihad jingle jive jo job jobs jock jockey jogging johns join
  joined joining joins joint jointly joints joke joker jokes jolly josh journal journalism journalist
  journalists journals journey journeys joystick jr jubilee judge judged judges judging judgment judgments
  judicial judiciary jug jugs juice juices juicy jukebox jumbo jump jumped jumper jumping jumps jun junction
  jungle junior juniors juniper junk jurisdiction jurisdictions jurisprudence jury just justice justices
  justification justified justify juvenile k ka kaiser kangaroo kappa karaoke karate karma kart kat kayak
  kayaking kb kc keeling keen keep keeper keepers keeping keeps ken kennel kennels keno kent kept kern kernel
  kernels kettle key keyboard keyboards keynote keypad keys keystone keyword keywords kg khaki khan ki kick
  kicked kicker kicking kickoff kicks kid kidding kidnapped kidney kids kill killed killer killers killing
  killings kills kiln kilometers kin kinase kind kinda kindergarten kindly kindness kindred kinds kinetic
  kinetics king kingdom kings kinky kiosk kiss kissed kisses kissing kit kitchen kitchens kite kits kitten
  kittens kitty kiwi kl km kn knee knees knew knife knight knights knit knitting knives knob knobs knock
  knocked knocking knot knots know knowing knowingly knowledge knowledgeable known knows kos kosher kr kraft
  ks kt kudos kw l la lab label labeled labeling labels labor laboratories laboratory laborer labs labyrinth
  lac lace lack lacked lacking lacks lacrosse lad ladder ladders laden ladies lady lag lagoon laid lake lakes
  lakeside lam lama lamb lambda lambert lame laminate laminated lamp lamps lance land landed landfill landing
  landlord landlords landmark landmarks landowners lands landscape landscapes landscaping lane lanes lang
  language languages lantern lap laps lapse laptop laptops large largely larger largest largo larvae las laser
  lasers last lasted lasting lastly lasts lat latch late lately latency latent later lateral latest latex
  latino latitude latter lattice lauder laugh laughed laughing laughs laughter launch launched launcher
  launches launching laundering laundry laurel lava lavender law lawful lawmakers lawn laws lawsuit lawsuits
  lawyer lawyers lax lay layer layered layers laying layout layouts lays layup lazy lb lbs leach lead leader
  leaders leadership leading leads leaf leaflet leaflets leafs league leagues leak leakage leaks lean leaned
  leaning leap learn learned learner learners learning learns lease leased leases leasing least leather leave
  leaves leaving lecture lecturer lecturers lectures led ledger lee left leg legacy legal legally legend
  legendary legends legion legislation legislative legislators legislature legitimacy legitimate legs lei
  leisure lemma lemon lend lender lenders lending length lengths lengthy lens lenses lent leone leopard
  lesbian lesbians lesions less lesser lesson lessons lest let lethal lets letter lettering letters letting
  lettuce leu leukemia lev level levels lever leverage leveraging levin levy lex lexical lexicon ley lg li
  liabilities liability liable liaison liar lib liberal liberals liberation libertarian liberties liberty
  librarian librarians libraries library libs license licensed licensee licensees licenses licensing lick
  licking lid lie lied lien liens lies lieu lieutenant life lifelong lifestyle lifestyles lifetime lift lifted
  lifting lifts ligand light lighted lighter lighthouse lighting lightly lightning lights lightweight like
  liked likelihood likely likes likewise liking lilac lilies lily limb limbs lime limerick limestone limit
  limitation limitations limited limiting limits limo limousine limousines limp lin linden line lineage linear
  lined linen linens liner liners lines lineup ling lingerie linguistic linguistics lining link linkage
  linkages linked linker linking links linn lion lions lip lipid liposuction lips lipstick liquid liquidation
  liquidity liquids liquor lira lis lisp list listed listen listened listener listeners listening lister
  listing listings lists lit lite liter literacy literal literally literary literature lithium litigation
  litter little live lived lively liver lives livestock living lizard ll lm ln lo load loaded loader loading
  loads loaf loan loans lob lobby lobbying lobster local locale localities locality localization localized
  locally locals locate located locating location locations locator lock locked locker locking locks
  locomotive locus lodge lodged lodges lodging loft log logan logged logger logging logic logical logically
  login logistics logo logon logos logout logs lone lonely long longer longest longevity longhorn longitude
  longitudinal longtime look looked looking lookout looks lookup loop loops loose loosely lord lords lore lose
  loser losers loses losing loss losses lost lot lotion lots lottery lotto lotus loud louder loudly lounge
  lounges love loved lovely lover lovers loves loving low lower lowered lowering lowest lows loyal loyalty ls
  ltd lube lubricant lubricants lucent luck luckily lucky lug luggage lulu lumber lumens luminous lump lunar
  lunch luncheon lung lungs lupus lure lush lust lux luxurious luxury lv lx lying lymph lymphocytes lymphoma
  lynch lynx lyric lyrics m ma mac mach machine machinery machines machining macro macroeconomic macros macs
  mad madam madame madden made madness maestro mafia mag magazine magazines mage magenta magic magical
  magician magistrate magnesium magnet magnetic magnets magnification magnificent magnitude magnolia magnum
  mags mahogany maid maiden mail mailbox mailboxes mailed mailer mailing mailman mails main mainframe mainland
  mainly mains mainstream maintain maintained maintainer maintaining maintains maintenance maize majestic
  majesty major majordomo majority majors make makeover maker makers makes makeup making malaria male males
  malicious malignant mall malls malpractice malt malware mama mambo mamma mammalian mammals mammoth man mana
  manage managed management manager managerial managers manages managing mandarin mandate mandated mandates
  mandatory mandrake manga mango manhattan mania manic manicures manifest manifestation manifestations
  manifesto manifold manila manipulate manipulated manipulating manipulation mankind manner manners manning
  manor manpower mans mansion mantle mantra manual manually manuals manufacture manufactured manufacturer
  manufacturers manufactures manufacturing manure manuscript manuscripts many map maple mapped mapping maps
  mar mara marathon marble march marching mare margarita margin marginal margins marijuana marine mariner
  mariners marines marital maritime mark marked marker markers market marketed marketers marketing marketplace
  markets marking markings marks markup marlin marlins maroon marquis marriage marriages married marrow marry
  mars marsh marshal mart martial martini marvel marvelous mas mascot masculine mash mask masked masks mason
  masonry mass massacre massage masses massive mast master mastering masterpiece masters mastery masturbating
  masturbation mat match matched matches matching matchmaking mate mater material materially materials
  maternal maternity mates math mathematical mathematics mating matrices matrix mats matte matted matter
  matters mattress mattresses mature maturity maven maverick max maxi maxim maxima maximal maximize maximizing
  maximum may maybe mayhem mayo mayor maze mb me mead meadow meadows meal meals mean meaning meaningful
  meaningless meanings means meant meantime meanwhile measurable measure measured measurement measurements
  measures measuring meat meats mech mechanic mechanical mechanics mechanism mechanisms med medal medals media
  median mediated mediation mediator medicaid medical medically medicare medication medications medicinal
  medicine medicines medieval mediocre meditation medium medley meet meeting meetings meets meetup mega
  megapixel megapixels mel melanoma melodic melodies melody melt melted melting mem member members membership
  memberships membrane membranes meme memo memoir memoirs memorabilia memorable memorandum memorial memorials
  memories memory men menace menopause mens mental mentality mentally mention mentioned mentioning mentions
  mentor mentoring mentors menu menus mercer merchandise merchandising merchant merchantability merchants
  mercury mercy mere merely merge merged merger mergers merging meridian merit merits merlin mermaid merry mes
  mesa mesh mess message messages messaging messenger messiah messy met metabolic metabolism metadata metal
  metallic metals metaphor metaphysical meteorological meteorology meter metering meters meth methane method
  methodological methodologies methodology methods methyl metric metrics metro metropolis metropolitan mf mfg
  mfr mg mgr mi mic mice mick micro microbial microbiology micron microphone microphones microprocessor
  microscope microscopic microscopy microwave microwaves mid middle midget midi midland midlands midnight
  midst midtown midway mig might mighty migraine migrant migrants migrate migrating migration mikes mil mild
  mile mileage miles milestone milestones milf milfs militant militants military militia milk milky mill
  millennium miller milling million millionaire millions mills mime min mind minded mindless minds mine miner
  mineral minerals miners mines mini miniature miniatures minimal minimize minimizing minimum mining minister
  ministerial ministers ministries ministry minor minorities minority minors mint minus minute minutes mir
  miracle miracles mirage mirror mirrored mirrors mis misc miscellaneous misconduct misdemeanor miserable
  misery misleading misplace miss missed misses missile missiles missing mission missionaries missionary
  missions missy mist mistake mistaken mistakes mister mistress misty misuse mitigate mitigation mitochondrial
  mix mixed mixer mixers mixes mixing mixture mixtures mk ml mm mo mob mobile mobiles mobility mobilization
  mock mod modal mode model modeled modeling models modem modems moderate moderated moderately moderation
  moderator moderators modern modernization modes modest modification modifications modified modify modifying
  mods modular modulation module modules moi moist moisture mojo mol mold molded molding molds mole molecular
  molecule molecules mom moment moments momentum mommy moms mon monarch monastery monde monetary money monies
  monitor monitored monitoring monitors monk monkey monkeys monks mono monochrome monoclonal monogram
  monophonic monopoly monotone monoxide monster monsters monte month monthly months monument monuments moo
  mood moods moody moon moonlight moor moose mop moral morale morales morality morally morals morbidity more
  moreover morning mornings morocco morphology morrow morse mortal mortality mortar mortgage mortgages mos
  mosaic mosque mosquito moss most mostly mot motel motels moth mother motherboard motherboards mothers motif
  motifs motion motions motivate motivated motivation motivational motive motives motley motor motorcycle
  motorcycles motoring motorized motors motto mound mount mountain mountaineering mountains mounted mounting
  mounts mourning mouse mouth mouths movable move moved movement movements mover movers moves movie movies
  moving mower mp mpg mph ms mt mtg mu much mud muddy mug mugs mule muller multi multicultural
  multidisciplinary multifunction multilateral multilingual multimedia multinational multiplayer multiple
  multiplication multiplied multiply multitude mum mummy municipal municipalities municipality mural murder
  murdered murders mus muscle muscles muscular muse museum museums mushroom mushrooms music musical musicals
  musician musicians musings must mustang mustard mutant mutants mutation mutations mute mutual mutually my
  myocardial myriad myrtle myself mysteries mysterious mystery mystic mystical myth mythology myths n nah nail
  nails naive naked name named namely names naming nanny nanotechnology nap napoleon narcotics narrative
  narratives narrator narrow narrowed nasal nasty natal nation national nationalism nationalist nationality
  nationally nationals nations nationwide native natives natl natural naturally naturals nature naughty nausea
  nautical nautilus nav naval navel navigate navigating navigation navigational navigator navy nay ne near
  nearby nearest nearly neat neatly necessarily necessary necessities necessity neck necklace necklaces need
  needed needing needle needles needless needs needy neg negative negatively neglect neglected negligence
  negligible negotiable negotiate negotiated negotiating negotiation negotiations negro neighbor neighborhood
  neighborhoods neighboring neighbors neither neon neonatal neoplasms nephew nerd nerve nerves nervous ness
  nest nested nesting nestle net nets network networked networking networks neural neurological neurology
  neurons neuroscience neutral neutron never nevertheless new newbie newbies newborn newcomer newcomers newer
  newest newly news newsgroup newsgroups newsletter newsletters newspaper newspapers newsroom newton next
  nexus nib nice nicely niche nick nickel nickname nicotine nifty night nightclub nightclubs nightlife nightly
  nightmare nightmares nights nil nine nineteen nineteenth ninety ninja ninth nip nipple nipples nirvana nite
  nitrate nitric nitro nitrogen nix no noble nobody nod nodded node nodes noise noises noisy nom nomad
  nomenclature nominal nominate nominated nomination nominations nominee nominees non noncommercial none
  nonetheless nonfiction nonlinear nonprofit nonsense noodles noon nope nor norm normal normalized normally
  normative norms north northeast northeastern northern northwest northwestern nos nose nostalgia not notable
  notably notary notation notch note notebook notebooks noted notepad notes noteworthy nothing notice
  noticeable noticed notices notification notifications notified notify noting notion notions notorious
  notwithstanding noun nous nova novel novelist novels novelties novelty novice now nowadays nowhere nozzle nr
  nu nuclear nuclei nucleic nucleotide nucleus nude nudes nudist nudists nudity nuggets nuisance nuke null
  number numbered numbering numbers numeric numerical numerous nun nurse nurseries nursery nurses nursing nut
  nutrient nutrients nutrition nutritional nuts nutshell nylon nylons o oak oaks oasis oath ob obedience obese
  obesity obey obituaries obituary obj object objection objectionable objections objective objectives objects
  obligated obligation obligations obliged oblique oblivion obs obscene obscure observation observations
  observatory observe observed observer observers observing obsessed obsession obsolete obstacle obstacles
  obstetrics obstruction obtain obtained obtaining obtains obvious obviously occasion occasional occasionally
  occasions occult occupancy occupants occupation occupational occupations occupied occupy occupying occur
  occurred occurrence occurrences occurring occurs ocean oceanfront oceanic oceans och oct octave octet od odd
  oddly odds ode odor odyssey of off offended offender offenders offending offense offenses offensive offer
  offered offering offerings offers office officer officers offices official officially officials offline offs
  offset offshore offspring often oh ohm oi oil oils okay old older oldest oldies olds olive om ombudsman
  omega omission omissions omit omitted on onboard once oncology one ones oneself ongoing onion onions online
  only onset onsite onto ontology onyx oo ooh oops op opal opaque open opened opener opening openings openly
  openness opens opera operate operated operates operating operation operational operations operative operator
  operators ophthalmology opinion opinions opp opponent opponents opportunities opportunity oppose opposed
  opposing opposite opposition oppression ops opt opted optic optical optics optimal optimism optimistic
  optimization optimizations optimize optimized optimizing optimum option optional optionally options opus or
  ora oracle oral orally orange oranges orb orbit orbital orchard orchestra orchestral orchid orchids ord
  ordained order ordered ordering orderly orders ordinance ordinances ordinarily ordinary ordination ordnance
  ore org organ organic organism organisms organization organizational organizations organize organized
  organizer organizers organizing organs orgasm orgasms orgies orgy orient oriental orientation oriented orig
  origin original originally originals originate originated originating originator origins orioles ornament
  ornamental ornaments orphan orphans orthodox orthopedic os oscillator osteoporosis other others otherwise
  otter otto ottoman ought ounce ounces our ours ourselves out outage outback outboard outbound outbreak
  outbreaks outcome outcomes outdated outdoor outdoors outer outerwear outfit outfits outfitters outgoing
  outing outlaw outlet outlets outline outlined outlines outlining outlook outlying outpatient outpost output
  outputs outrage outrageous outreach outright outs outset outside outsource outsourced outsourcing
  outstanding outta outward oval ovarian oven ovens over overall overcast overcome overcoming overdose
  overdrive overdue overflow overhaul overhead overland overlap overlapping overlay overload overlook
  overlooked overlooking overly overnight override overseas oversee oversight oversized overstock overtime
  overture overview overweight overwhelmed overwhelming ow owe owed owing owl owls own owned owner owners
  ownership owning owns ox oxford oxidation oxide oxygen oyster oz ozone p pa pace paced pacific pack package
  packaged packages packaging packed packer packers packet packets packing packs pact pad padded padding
  paddle paddy padres pads pagan page pageant pager pages paging paid pain painful pains paint paintball
  painted painter painters painting paintings paints pair paired pairing pairs paisley pajamas pal palace
  palate pale palette pallet palliative palm palmer palms pals palsy pam pamphlet pan panama pancreatic panda
  pandemic pandora pane panel panels panic panorama panoramic pans pant panther panthers pantie panties pants
  panty pantyhose pap papa paper paperback paperbacks papers paperwork par para parade paradigm paradise
  paradox paragon paragraph paragraphs paralegal parallel parameter parameters parametric paramount paranoid
  paranormal parasite parasites parcel parcels pardon parent parental parentheses parenthood parenting parents
  parish parishes parity park parked parking parks parkway parliament parliamentary parody parole parrot parry
  parse parser parsing parsley parsons part partial partially participant participants participate
  participated participates participating participation participatory particle particles particular
  particularly particulars particulate parties partisan partition partitioning partitions partly partner
  partnering partners partnership partnerships parts party pas pascal pass passage passages passed passenger
  passengers passes passing passion passionate passions passive passover passport passports password passwords
  past pasta paste pastel pastor pastoral pastors pastry pasture pat patch patches patent patented patents
  path pathetic pathfinder pathogens pathology paths pathway pathways patience patient patients patio patriot
  patriotic patriots patrol patron patrons pattern patterns patty pause paved pavement pavilion paving paw
  paws pax pay payable payday payer paying payload payment payments payout payouts payroll pays pc pct pd pe
  pea peace peaceful peach peaches peacock peak peaks peanut peanuts pear pearl pearls peas peasant peck
  peculiar pedal pedals pedestal pedestrian pediatric pediatrics pedigree pee peeing peek peel peer peers peg
  pelican pelvic pen penal penalties penalty pencil pencils pendant pendants pending penetrate penetration
  penguin penguins peninsula penis penny pens pension pensions pentagon penthouse people peoples pep pepper
  peppers peptide peptides per perceive perceived percent percentage percentages percentile perception
  perceptions percussion perennial perfect perfection perfectly perform performance performances performed
  performer performers performing performs perfume perfumes perhaps perimeter period periodic periodical
  periodically periodicals periods peripheral peripherals perky permanent permanently permissible permission
  permissions permit permits permitted permitting perpendicular perpetual perry persecution persist
  persistence persistent person persona personal personalities personality personalize personalized personally
  personals personnel persons perspective perspectives persuade persuaded persuasion persuasive pertaining
  pertinent pervasive peso pesos pest pesticide pesticides pests pet petals peters petit petite petition
  petitioner petitioners petitions petrol petroleum pets petty pewter pf pg phantom pharmaceutical
  pharmaceuticals pharmacies pharmacist pharmacists pharmacology pharmacy phase phased phases phat phenomena
  phenomenal phenomenon phenotype phi phil philanthropy philharmonic philosopher philosophers philosophical
  philosophy phishing phoenix phone phones phosphatase phosphate phosphorus phosphorylation photo photocopy
  photograph photographed photographer photographers photographic photographs photography photon photos phrase
  phrases phys physical physically physician physicians physics physiological physiology pi pianist piano
  piazza pic pick picked picking pickle picks pickup picnic pics pictorial picture pictured pictures
  picturesque pie piece pieces piedmont pier pierce pierced piercing pies pig pigeon pigment pigs pike pile
  piles pilgrim pilgrimage pill pillar pillars pillow pillows pills pilot pilots pimp pin pinball pinch pine
  pineapple pines ping pink pinnacle pinpoint pins pint pioneer pioneering pioneers pip pipe pipeline
  pipelines piper pipes piping piracy pirate pirates piss pissed pissing pistol pistols piston pistons pit
  pitch pitched pitcher pitchers pitches pitching pitfalls pits pity pivot pivotal pix pixel pixels pizza pk
  pkg pkwy pl place placebo placed placement placements places placing plagiarism plague plaid plain plains
  plaintiff plaintiffs plan planar plane planes planet planetary planets planned planner planners planning
  plans plant plantation planted planting plants plaque plaques plasma plasmid plaster plastic plastics plat
  plate plateau plated platelet plates platform platforms plating platinum platter plausible play playa
  playback playboy played player players playful playground playhouse playing playlist playlists playoff
  playoffs plays plaza plea pleasant please pleased pleasing pleasure pleasures pledge pledged pledges plenary
  plenty plot plots plotted plotting plug plugged plugin plugins plugs plum plumbers plumbing plump plunge
  plural plurality plus plush ply plywood pm pneumatic pneumonia pocket pockets pod podcast podcasting
  podcasts pods poem poems poet poetic poetry poets pogo point pointed pointer pointers pointing pointless
  points poised poison poisoning poke poker pol polar polarization polarized pole poles police policies
  policing policy polish polished polishing polite political politically politician politicians politics poll
  pollen polling polls pollutant pollutants pollution polo poly polyester polyethylene polygon polymer
  polymerase polymers polynomial polyphonic polypropylene polytechnic polyurethane pond ponds pong pony poo
  pooh pool pools poop poor poorer poorest poorly pop popcorn pope popped popping poppy pops popular
  popularity populated population populations popup porcelain porch pork porn porno pornography port
  portability portable portage portal portals ported porter portfolio portfolios portion portions portrait
  portraits portrayed ports pos pose posed poser poses posing position positioned positioning positions
  positive positively positives possess possessed possesses possession possessions possibilities possibility
  possible possibly post postage postal postcard postcards postcode postdoctoral posted poster posterior
  posters postfix postgraduate posting postings postponed posts postscript posture pot potassium potato
  potatoes potent potential potentially potentials pots potter pottery potty pouch pouches poultry pound
  pounding pounds pour poured pouring poverty pow powder power powered powerful powerhouse powers pp ppm pr
  practicable practical practically practice practiced practices practicing practicum practitioner
  practitioners pragmatic prairie praise praised pray prayed prayer prayers praying preach preacher preaching
  preamble precautions preceded precedence precedent preceding precinct precious precipitation precise
  precisely precision preclude precursor predator predators predecessor predefined predicate predict
  predictable predicted predicting prediction predictions predictive predicts predominantly preface prefer
  preferable preferably preference preferences preferential preferred prefers prefix pregnancy pregnant
  prehistoric prejudice preliminary prelude premature premier premiere premiership premise premises premium
  premiums prenatal prentice prep prepaid preparation preparations preparatory prepare prepared preparedness
  prepares preparing prerequisite prerequisites pres presbyterian preschool prescribe prescribed prescribing
  prescription prescriptions presence present presentation presentations presented presenter presenters
  presenting presently presents preservation preserve preserved preserves preserving preset presidency
  president presidential presidents presiding press pressed presses pressing pressure pressures prestige
  prestigious presumably presumed presumption preteen pretend pretty prevail prevailing prevalence prevalent
  prevent prevented preventing prevention preventive prevents preview previews previous previously prey price
  priced priceless prices pricing pride priest priests primal primarily primary prime primer primers primitive
  prince princes princess principal principally principals principle principles print printable printed
  printer printers printing prints prior priorities priority prism prison prisoner prisoners prisons pristine
  privacy private privately privatization privilege privileged privileges prize prizes pro proactive prob
  probabilistic probabilities probability probable probably probate probation probe probes probing problem
  problematic problems proc procedural procedure procedures proceed proceeded proceeding proceedings proceeds
  process processed processes processing processor processors proclaimed proclamation proctor procurement prod
  prodigy produce produced producer producers produces producing product production productions productive
  productivity products prof profession professional professionalism professionally professionals professions
  professor professors proficiency proficient profile profiles profiling profit profitability profitable
  profits profound prog prognosis program programmable programmed programmer programmers programming programs
  progress progressed progression progressive progressively prohibit prohibited prohibiting prohibition
  prohibits project projected projection projections projector projectors projects proliferation prolific
  prolonged prom prominent promise promised promises promising promo promote promoted promoter promoters
  promotes promoting promotion promotional promotions prompt prompted promptly prompts promulgated prone
  pronounced pronunciation proof proofs prop propaganda propagation propane proper properly properties
  property prophecy prophet prophets proponents proportion proportional proportions proposal proposals propose
  proposed proposes proposing proposition propositions proprietary props propulsion pros prose prosecution
  prosecutor prosecutors prospect prospective prospects prospectus prosperity prosperous prostate prostitution
  protease protect protected protecting protection protections protective protector protectors protects
  protein proteins protest protestant protesters protests protocol protocols proton prototype prototypes proud
  proudly prov prove proved proven proverbs proves provide provided providence provider providers provides
  providing province provinces provincial proving provision provisional provisioning provisions provoking
  provost proximity proxy prs prudent prudential ps psalm psalms pseudo psi psych psychedelic psychiatric
  psychiatrist psychiatry psychic psycho psychological psychologist psychologists psychology psychotherapy pt
  pts pub publ public publication publications publicity publicly publish published publisher publishers
  publishes publishing pubs puck pudding pueblo puff puffy pug pull pulled pulling pulls pulmonary pulp pulse
  pulses puma pump pumped pumping pumpkin pumpkins pumps punch punctuation pundit punish punished punishment
  punitive punk punt pup pupil pupils puppet puppets puppies puppy purchase purchased purchaser purchasers
  purchases purchasing pure purely purge purification purified purifier purity purple purpose purposes purse
  purses pursuant pursue pursued pursuing pursuit pursuits push pushed pushes pushing pussies pussy pussycat
  put putative puts putting puzzle puzzles pvt pyramid python q qi qr qt qty qu qua quad quadrant quadratic
  quake qualification qualifications qualified qualifier qualifies qualify qualifying qualitative qualities
  quality quantify quantitative quantities quantity quantum quarantine quark quarry quart quarter quarterback
  quarterly quarters quartet quartz quasi quay queen queens queer queries query quest question questionable
  questioned questioning questionnaire questionnaires questions quests queue queues quick quicken quicker
  quickly quiet quietly quilt quilting quilts quirky quit quite quiz quizzes quo quorum quot quota quotas
  quotation quotations quote quoted quotes quoting r rabbi rabbit rabbits race racer racers races racial
  racing racism racist rack racks rad radar radial radiant radiation radiator radical radically radicals radio
  radioactive radiography radiology radios radius raffle raft rafting rag rage raging raid raider raiders rail
  railroad railroads rails railway railways rain rainbow rainfall raining rains rainy raise raised raises
  raising raj rake rally ram ramblings ramp rampage ramps rams ran ranch rancho rand random randomized
  randomly randy rang range ranged ranger rangers ranges ranging rank ranked ranking rankings ranks ransom
  rant rants rap rape raped rapid rapidly rapids rapport raptor rare rarely rascal rash raspberry raster rat
  rate rated rates rather ratification ratified rating ratings ratio rational rationale ratios rats rave raven
  ravens raves raw ray rays razor rd re reach reached reaches reaching react reaction reactions reactive
  reactivity reactor reactors read readable reader readers readily readiness reading readings reads ready
  reagents real realism realistic realities reality realization realize realized realizes realizing really
  realm realms realtor realtors realty reap reaper rear reason reasonable reasonably reasoning reasons rebate
  rebates rebel rebellion rebels reboot rebound rebounds rebuild rebuilding rebuilt rec recall recalled
  recalls recap receipt receipts receivable receivables receive received receiver receivers receives receiving
  recent recently reception receptor receptors recess recession recharge rechargeable recipe recipes recipient
  recipients reciprocal recital reckless reclamation recognition recognize recognized recognizes recognizing
  recombinant recommend recommendation recommendations recommended recommending recommends recon
  reconciliation reconditioned reconsider reconstruction record recorded recorder recorders recording
  recordings records recover recovered recovering recovery recreation recreational recruit recruited recruiter
  recruiters recruiting recruitment recruits rectal rectangle rectangular recurrence recurrent recurring
  recursive recycle recycled recycling red redeem redemption redesign redesigned redevelopment redhead
  redirect redirected redirection redistribute redistributed redistribution reds redskins reduce reduced
  reduces reducing reduction reductions redundancy redundant redwood reed reef reefs reel reels reeves ref
  refer referee refereed referees reference referenced references referencing referendum referral referrals
  referred referrer referring refers refill refills refinance refinancing refine refined refinement refinery
  refining reflect reflected reflecting reflection reflections reflective reflector reflects reflex reflux
  reform reformation reformed reforms refrain refresh refreshing refreshments refrigeration refrigerator
  refrigerators refuge refugee refugees refund refundable refunded refunds refurbished refusal refuse refused
  refuses refusing reg regain regal regard regarded regarding regardless regards regency regeneration regent
  regents reggae regime regimen regiment regimes region regional regions register registered registering
  registers registrant registrar registration registrations registry regression regret regular regularly
  regulate regulated regulates regulating regulation regulations regulator regulators regulatory rehab
  rehabilitation rehearsal reign reimbursement reinforce reinforced reinforcement reinforcing reject rejected
  rejecting rejection rejects rel relate related relates relating relation relational relations relationship
  relationships relative relatively relatives relativity relax relaxation relaxed relaxing relay relays
  release released releases releasing relevance relevant reliability reliable reliably reliance reliant relied
  relief relies relieve relieved religion religions religious relisted reload reloaded relocate relocated
  relocating relocation reluctant rely relying rem remain remainder remained remaining remains remake remark
  remarkable remarkably remarked remarks remastered remedial remediation remedies remedy remember remembered
  remembering remembers remembrance remind reminded reminder reminders reminds reminiscent remix remixes
  remodeling remortgage remote remotely removable removal removals remove removed remover removes removing
  remuneration renaissance renal rename renamed render rendered rendering renders rendezvous renegade renew
  renewable renewal renewed renovated renovation renovations renowned rent rental rentals rented renter
  renters renting rents reorganization rep repair repaired repairing repairs repay repayment repayments repeal
  repealed repeat repeated repeatedly repeating repeats repertoire repetition repetitive replace replaced
  replacement replacements replaces replacing replay replica replicas replicate replication replied replies
  reply replying report reported reportedly reporter reporters reporting reports repository represent
  representation representations representative representatives represented representing represents repression
  reprint reprinted reprints reproduce reproduced reproduction reproductions reproductive reps reptile
  reptiles republic republican republicans reputable reputation req request requested requesting requests
  require required requirement requirements requires requiring requisite res resale rescue rescued research
  researched researcher researchers researching resell reseller resellers resemble resembles reservation
  reservations reserve reserved reserves reservoir reservoirs reset resets reside residence residences
  residency resident residential residents resides residing residual residue residues resign resignation
  resigned resin resins resist resistance resistant resistor resize resolution resolutions resolve resolved
  resolving resonance resort resorts resource resources resp respect respectable respected respectful
  respectfully respecting respective respectively respects respiratory respond responded respondent
  respondents responding responds response responses responsibilities responsibility responsible responsive
  responsiveness rest restart restaurant restaurants resting restless restoration restore restored restoring
  restraint restraints restrict restricted restricting restriction restrictions restrictive restructuring
  rests result resulted resulting results resume resumed resumes resurrection retail retailer retailers
  retailing retain retained retaining retains retardation retarded retention retire retired retirees
  retirement retiring retractable retreat retreats retrieval retrieve retrieved retriever retrieving retro
  retrospective return returned returning returns reunion reunions reusable reuse rev reveal revealed
  revealing reveals revelation revelations revenge revenue revenues reverend reversal reverse reversed
  reversible revert reverted review reviewed reviewer reviewers reviewing reviews revise revised revision
  revisions revisited revival revocation revoked revolt revolution revolutionary revolver revolving reward
  rewarded rewarding rewards rewrite rewritten rhapsody rhetoric rheumatoid rhinestone rhino rhyme rhymes
  rhythm rhythms rib ribbon ribbons ribosomal ribs rice rich richer riches richest rick rid riddle ride rider
  riders rides ridge ridiculous riding rifle rifles rig right righteous righteousness rightly rights rigid
  rigorous rim rims ring ringer ringing rings ringtone ringtones rinse riot riots rip riparian ripe ripped
  ripper ripping rise risen rises rising risk risks risky rite rites ritual rituals rival rivals river rivers
  riverside riviera rm rms roach road roads roadside roadway roaming roar roaring roast roasted rob robbery
  robe robes robin robot robotic robotics robots robust roc rock rocker rockers rocket rockets rocking rocks
  rocky rod rode rodeo rods roe rogers rogue role roles roll rolled roller rollers rolling rollover rolls rom
  roman romance romans romantic romantics romeo roof roofing roofs rookie room roommate roommates rooms
  rooster root rooted roots rope ropes rose rosemary roses rosewood roster rot rotary rotate rotating rotation
  rotor rotten rottweiler rouge rough roughly roulette round rounded rounding rounds roundup route routed
  router routers routes routine routinely routines routing rove rover rovers row rowan rowing rows royal
  royals royalties royalty rpm rs rt rub rubbed rubber rubbing rubbish ruby rude rue rug rugby rugged rugs
  ruin ruined ruins rule ruled ruler rulers rules ruling rulings rum rumble rumor rumors run runaway runner
  runners running runoff runs runtime runway rupee rural rush rushed rushing rust rustic rusty rye s sabbath
  sable sac sack sacks sacred sacrifice sacrifices sad saddle sadly sadness safari safaris safe safeguard
  safeguards safely safer safety saga sage said sail sailing sailor sailors sails saint saints sake sal salad
  salads salaries salary sale sales salesman saline salinity salmon salon salons saloon salsa salt salts
  saltwater salute salvage salvation samba same sample sampled sampler samples sampling samurai sanction
  sanctioned sanctions sanctuary sand sandal sandals sandbox sander sanders sands sandstone sandwich
  sandwiches sandy sane sang sanitary sanitation sanity sans sap sapiens sapphire saskatoon sassy sat
  satellite satellites satin satire satisfaction satisfactory satisfied satisfies satisfy satisfying saturated
  saturation sauce saucer sauces sauna sausage savage save saved saver savers saves saving savings savior
  savvy saw saws sawyer sax saxophone say saying sayings says sb sc scalability scalable scalar scale scaled
  scales scaling scalp scam scams scan scandal scanned scanner scanners scanning scans scar scarce scarcely
  scare scared scarf scarlet scars scarves scary scat scatter scattered scattering scenario scenarios scene
  scenery scenes scenic scent scented sch schedule scheduled scheduler schedules scheduling schema schematic
  scheme schemes schizophrenia scholar scholarly scholars scholarship scholarships scholastic school
  schoolgirl schooling schools sci science sciences scientific scientifically scientist scientists scion
  scissors sclerosis scoop scooter scooters scope scopes score scoreboard scorecard scored scores scoring
  scorpion scotch scotia scout scouting scouts scr scrabble scrap scrapbook scraps scratch scratches scream
  screaming screen screened screening screenings screenplay screens screensaver screensavers screenshot
  screenshots screw screwdriver screwed screws script scripting scripts scripture scriptures scroll scrolling
  scrolls scrub scrubs scrutiny scuba sculpture sculptures sd sea seafood seal sealed sealing seals seam
  seamless seamlessly search searchable searched searches searching sears seas seaside season seasonal
  seasoned seasons seat seated seating seats sec second secondary seconded secondly seconds secrecy secret
  secretarial secretariat secretaries secretary secretion secretly secrets secs sect section sectional
  sections sector sectoral sectors secular secure secured securely securing securities security sedan sediment
  sediments see seed seeds seeing seek seeker seekers seeking seeks seem seemed seemingly seems seen sees
  segment segmentation segments segregation seismic seize seized seizure seizures seldom select selected
  selecting selection selections selective selector selects self selfish sell seller sellers selling sells sem
  semantic semantics semen semester semesters semi semiconductor semiconductors seminar seminars seminary sen
  senate senator senators send sender sending sends senior seniors sensation sensations sense senses sensible
  sensing sensitive sensitivity sensor sensors sensory sensual sent sentence sentenced sentences sentencing
  sentiment sentiments sentinel separate separated separately separates separating separation separator sept
  septic seq sequel sequence sequences sequencing sequential ser serenity sergeant serial serials series serif
  serious seriously sermon sermons serpent serum servant servants serve served server servers serves service
  serviced services servicing serving servings servo sesame session sessions set setback sets setting settings
  settle settled settlement settlements settlers settling setup seven seventeen seventh seventy several severe
  severely severity sew sewage sewer sewing sex sexes sexual sexuality sexually sexy sf sgd sh shack shade
  shaded shades shadow shadows shady shaft shafts shah shake shaker shakers shakes shaking shall shallow shalt
  sham shaman shame shampoo shanghai shape shaped shapes shaping share shared shareholder shareholders shares
  shareware sharing shark sharks sharp sharper sharply shattered shave shaved shaver shaving shaw she shear
  shed sheds sheep sheer sheet sheets sheikh shelf shell shellfish shells shelly shelter shelters shelves
  shelving shepherd sheriff sherry shield shields shift shifted shifting shifts shilling shin shine shines
  shining shiny ship shipment shipments shipped shipping ships shire shirt shirts shit shock shocked shocking
  shocks shockwave shoe shoes shook shoot shooter shooters shooting shoots shop shoppe shopper shoppers
  shopping shops shore shoreline shores short shortage shortages shortcomings shortcut shortcuts shorter
  shortest shortlist shortly shorts shot shotgun shots should shoulder shoulders shout shouted shouting shouts
  show showbiz showcase showcases showdown showed shower showers showing shown showroom shows showtime
  shredder shrimp shrine shrink shrinking shrub shrubs shuffle shut shutdown shutter shuttle shy si sibling
  siblings sic sick sickness side sidebar sided sides sidewalk sideways siding siege siemens sierra sig sigh
  sight sightings sights sightseeing sigma sign signage signal signaling signals signature signatures signed
  significance significant significantly signifies signing signs silence silent silently silhouette silica
  silicon silicone silk silky silly silva silver sim similar similarities similarity similarly simple simpler
  simplest simplex simplicity simplified simplify simply sims simulate simulated simulation simulations
  simulator simultaneous simultaneously sin since sincere sincerely sine sing singer singers singing single
  singled singles singleton sings singular sinister sink sinking sinks sins sinus sip sir sire sis sissy
  sister sisters sit site sitemap sites sits sitting situ situated situation situations six sixteen sixth
  sixty size sized sizes sizing ska skate skateboard skateboarding skater skates skating skeletal skeleton
  skeptical sketch sketches ski skid skies skiing skill skilled skills skin skincare skinner skinny skins skip
  skipped skipper skipping skirt skirts skis skull sky skyline slab slack slam slang slap slash slate slater
  slaughter slave slavery slaves slayer sleek sleep sleeper sleeping sleeps sleepy sleeve sleeves slender
  slept slice sliced slices slick slid slide slider slides slideshow sliding slight slightly slim sling slip
  slipknot slipped slippers slippery slipping slips slit slogan slope slopes slot slots slough slow slowed
  slower slowing slowly sludge slug slut sluts smack small smaller smallest smart smarter smartphone
  smartphones smash smashing smell smells smile smiled smiles smiley smiling smith smiths smoke smoked smoker
  smokers smoking smoky smooth smoothly snack snacks snail snake snakes snap snapped snaps snapshot snapshots
  snatch sneak sneakers sniper snippets snooker snoop snorkeling snort snow snowboard snowboarding snowman
  snowmobile snowy so soak soaked soap soaps soar soaring sober soc soccer social socialism socialist socially
  societal societies society socioeconomic sociological sociology sock socket sockets socks soda sodium sofa
  sofas soft softball softcover softly software soil soils sol solar sold solder soldering soldier soldiers
  sole solely solicit solicitation solicitor solicitors solid solidarity solids solitaire solitary solitude
  solo soluble solution solutions solve solved solvent solvents solver solves solving som soma some somebody
  someday somehow someone somerset something sometime sometimes somewhat somewhere son sonata song songbook
  songs songwriter sonic sonny sons soon sooner soonest soothing sophisticated sophomore soprano sore sorority
  sorrow sorry sort sorted sorting sorts sought soul souls sound sounded sounding sounds soundtrack
  soundtracks soup soups sour source sourced sources sourcing sous south southeast southeastern southern
  southwest southwestern souvenir souvenirs sovereign sovereignty soviet soy soybean sp spa space spacecraft
  spaced spacer spaces spacing spacious spade spades spaghetti spam spammers span spaniel spank spanked
  spanking spanning spans spare spares spark sparkle sparkling sparks sparrow sparse spas spatial spawn
  spawning speak speaker speakers speaking speaks spear spears spec special specialist specialists
  specialization specialize specialized specializes specializing specially specials specialties specialty
  species specific specifically specification specifications specificity specifics specified specifies specify
  specifying specimen specimens specs spectacle spectacular spectator spectra spectral spectroscopy spectrum
  speculation speculative speech speeches speed speeding speeds speedway speedy spell spelled spelling spells
  spencer spend spending spends spent sperm sphere spheres spherical spice spices spicy spider spiders spies
  spike spikes spill spills spin spinach spinal spindle spine spinner spinning spins spiral spires spirit
  spirited spirits spiritual spirituality spit spite splash splendid splinter split splits splitter splitting
  spoil spoiled spoiler spoilers spoke spoken spokesman spokesperson sponge sponsor sponsored sponsoring
  sponsors sponsorship spontaneous spooky spool spoon spoons sport sporting sports sportswear spot spotlight
  spots spotted spotting spouse spouses spp spray spraying sprays spread spreading spreads spreadsheet
  spreadsheets spring springer springs sprinkle sprinkler sprint spruce spun spur spurs spy spying spyware sq
  squad squadron square squared squares squash squeeze squid squirrel squirt squirting sri ss ssh st stab
  stability stabilization stable stack stacked stacking stacks stadium staff staffed staffing stag stage
  staged stages staggering staging stain stained staining stainless stains stair stairs stake stakeholder
  stakeholders stakes stall stallion stalls stamina stamp stamped stamping stamps stance stand standalone
  standard standardization standardized standards standby standing standings standpoint stands staple staples
  star starch stare stared staring stark starring stars start started starter starters starting starts startup
  stash stat state stated statement statements states statesman statewide static stating station stationary
  stationed stationery stations statistic statistical statistically statistics stats statue statues status
  statute statutes statutory stay stayed staying stays std steadily steady steak steaks steal stealing steals
  stealth steam steamboat steel steep steer steering stein stellar stem stems stencil step stepped stepping
  steps stereo stereotypes sterile sterling stern steroid steroids stew steward stewardship stick sticker
  stickers sticking sticks sticky stiff still stills stimulate stimulated stimulating stimulation stimuli
  stimulus sting stipulated stir stirring stitch stitches stitching stochastic stock stocked stockholders
  stocking stockings stocks stoke stokes stole stolen stomach stone stones stony stood stool stools stop
  stopped stopper stopping stops storage store stored storefront stores stories storing storm storms story
  storyline storytelling stout stove stoves str straight straightforward strain strains strait straits strand
  stranded strands strange strangely stranger strangers strap straps strata strategic strategically strategies
  strategy straw strawberries strawberry stray streak stream streaming streamline streamlined streams street
  streets strength strengthen strengthened strengthening strengths stress stressed stresses stressful stretch
  stretched stretches stretching strict strictly stride strike strikes striking string stringent strings strip
  stripe striped stripes stripped stripper strippers stripping strips strive strives striving stroke strokes
  stroll stroller strollers strong stronger strongest strongly struck structural structure structured
  structures struggle struggled struggles struggling struts stub stuck stud student students studied studies
  studio studios studs study studying stuff stuffed stuffing stumbled stump stunned stunning stunt stunts
  stupid stupidity sturdy style styled styles styling stylish stylus sub subcategories subcategory subchapter
  subclass subcommittee subcontractor subdivision subdivisions subgroup subject subjected subjective subjects
  sublime submarine submission submissions submit submits submitted submitter submitting subordinate
  subparagraph subpart subpoena subroutine subs subscribe subscribed subscriber subscribers subscribing
  subscription subscriptions subsection subsections subsequent subsequently subset subsets subsidiaries
  subsidiary subsidies subsidy subsistence substance substances substantial substantially substantive
  substitute substituted substitutes substitution substitutions substrate substrates subsystem subtitle
  subtitles subtle subtotal subtract subunit suburb suburban suburbs subversion subway succeed succeeded
  succeeding succeeds success successes successful successfully succession successive successor such suck
  sucked sucker sucking sucks suction sud sudden suddenly sue sued suede suffer suffered suffering suffers
  suffice sufficiency sufficient sufficiently suffix sugar suggest suggested suggesting suggestion suggestions
  suggests suicide suit suitability suitable suite suited suites suits sulfate sulfur sultan sum summaries
  summarize summarized summarizes summary summer summers summit sums sun sunflower sung sunglasses sunlight
  sunny sunrise suns sunset sunshine sup super superannuation superb superficial superhero superintendent
  superior superman supermarket supermarkets supernatural superstar superstore supervise supervised
  supervising supervision supervisor supervisors supervisory supp supper suppl supplement supplemental
  supplementary supplemented supplements supplied supplier suppliers supplies supply supplying support
  supported supporter supporters supporting supportive supports suppose supposed supposedly suppress
  suppressed suppression supra supreme surcharge sure surely surf surface surfaces surfer surfers surfing surg
  surge surgeon surgeons surgery surgical surname surnames surplus surprise surprised surprises surprising
  surprisingly surreal surrender surrey surround surrounded surrounding surroundings surrounds surveillance
  survey surveyed surveying surveyor surveyors surveys survival survive survived surviving survivor survivors
  susceptibility susceptible sushi suspect suspected suspects suspend suspended suspense suspension suspicion
  suspicious sustain sustainability sustainable sustained sustaining sutra swallow swallowed swallowing swamp
  swan swap swapping swat sway swear sweat sweater sweaters sweatshirt sweatshirts sweep sweeping sweepstakes
  sweet sweetheart sweets swell swelling swept swift swim swimming swimsuit swimwear swine swing swinger
  swingers swinging swings switch switchboard switched switches switching swivel swollen sword swords sworn
  syllabus symbol symbolic symbols symmetric symmetry sympathetic sympathy symphony symposium symptom symptoms
  syn sync synchronization synchronized synchronous syndicate syndicated syndication syndrome synergy synonym
  synonyms synopsis syntax synth synthesis synthetic syrup system systematic systematically systemic systems t
  ta tab table tables tablespoons tablet tabletop tablets tableware taboo tabs tack tackle tackles tackling
  taco tactic tactical tactics tad tag tagged tagging tags tail tailed tailor tailored tails take taken
  takeover takes taking tale talent talented talents tales talk talked talking talks tall taller tally tam tan
  tandem tang tangent tangible tango tank tanks tanned tanner tanning tap tape taped tapes tapestry tapped
  tapping taps tar target targeted targeting targets tariff tariffs tarot tart task tasks taste tastes tasting
  tasty tat tattoo tattoos tau taught tavern tax taxable taxation taxed taxes taxi taxis taxonomy taxpayer
  taxpayers tb tea teach teacher teachers teaches teaching teachings teak teal team teamed teams teamwork tear
  tears teas tease teasing teaspoon tech technical technically technician technicians technics technique
  techniques techno technological technologies technology techs teddy tedious tee teen teenage teenager
  teenagers teens tees teeth tel telecommunication telecommunications telecoms telegraph telemarketing
  telephone telephones telephony telescope telescopes television televisions tell teller telling tells telnet
  temp temper temperature temperatures tempered tempest template templates temple temples tempo temporal
  temporarily temporary temps temptation tempted ten tenacious tenant tenants tend tended tendencies tendency
  tender tenders tends tennis tenor tens tense tension tensions tent tentative tenth tents tenure ter term
  termed terminal terminals terminate terminated terminating termination terminator terminology terms terra
  terrace terrain terrestrial terrible terribly terrier terrific territorial territories territory terror
  terrorism terrorist terrorists tertiary test testament tested tester testers testified testify testimonial
  testimonials testimony testing testosterone tests text textbook textbooks textile textiles texts textual
  texture textured textures than thank thanked thankful thankfully thanks thanksgiving that thats the theater
  theaters theatrical thee theft their theirs them thematic theme themed themes themselves then thence
  theological theology theorem theoretical theoretically theories theory therapeutic therapeutics therapies
  therapist therapists therapy there thereafter thereby therefore therein thereof thereon theres thereto
  thermal thermometer thermostat thesaurus these theses thesis theta they thick thickness thief thieves thigh
  thighs thin thing things think thinkers thinking thinks third thirds thirteen thirty this thistle tho thong
  thongs thorn thorough thoroughly those thou though thought thoughtful thoughts thousand thousands thread
  threaded threads threat threaten threatened threatening threatens threats three threesome threesomes
  threshold thresholds threw thrice thrift thrill thrilled thriller thrillers thrilling thrive thriving throat
  throne throttle through throughout throughput throw throwing thrown throws thru thrust thug thumb thumbnail
  thumbnails thumbs thunder thunderstorms thus thy thyroid ti tic tick ticker ticket tickets tickling tidal
  tidbits tide tides tidy tie tied tier ties tiff tiger tigers tight tighten tightly tights tiki til tile
  tiles till tilt timber timberland time timed timeless timeline timeliness timely timeout timer timers times
  timeshare timeshares timestamp timetable timezone timing tin tiny tip tipped tipping tips tire tired tires
  tis tissue tissues tit titan titanic titanium titans title titled titles tits tn to toad toast toaster
  tobacco today todays toddler toddlers toe toes together toggle toilet toilets toilette token tokens told
  tolerance tolerant tolerate tolerated toll tomato tomatoes tomb tomcat tome tomography tomorrow toms ton
  tone toner tones tonga tongue tongues tonic tonight tonnes tons too took tool toolbar toolbox tooling
  toolkit tools tooth top topaz topic topical topics topless topographic topography topology topped topping
  tops tor torah torch torn tornado torque torrent torrents torso tort torture tortured toss tossed tot total
  totaling totally totals tote touch touchdown touched touches touching tough tougher tour touring tourism
  tourist tourists tournament tournaments tours tout tow toward towards towel towels tower towers towing town
  townhouse towns township toxic toxicity toxicology toxin toxins toy toys tr trace traced traces tracing
  track tracked tracker tracking tracks tract traction tractor tractors tracts trade traded trademark
  trademarks trader traders trades trading tradition traditional traditionally traditions traffic trafficking
  tragedy tragic trail trailer trailers trailing trails train trained trainee trainees trainer trainers
  training trains trait traits trajectory tram trance trans transaction transactions transcend transcribed
  transcript transcription transcriptional transcripts transfer transferable transferred transferring
  transfers transform transformation transformations transformed transformer transformers transforming
  transforms transgender transgenic transient transistor transit transition transitional transitions translate
  translated translates translating translation translations translator translators translucent transmission
  transmissions transmit transmitted transmitter transmitters transmitting transnational transparency
  transparent transplant transplantation transport transportation transported transporter transporting
  transsexual transsexuals transverse transvestite transvestites trap trapped trapping traps trash trashy
  trauma traumatic travel traveled traveler travelers traveling travels traverse tray trays tread treadmill
  treasure treasurer treasures treasury treat treated treaties treating treatment treatments treats treaty
  tree trees trek trekking tremendous trench trend trends trendy triad trial trials triangle triangles
  triangular triathlon tribal tribe tribes tribunal tribune tribute trick tricks tricky tried tries trigger
  triggered triggers trillion trilogy trim trimmed trimmer trinity trio trip triple tripod trips triumph
  trivia trivial trivium troll trolley trombone troop trooper troops trophies trophy tropical trouble troubled
  troubles troubleshooting trough trousers trout troy truck trucking trucks true truly trump trumpet truncated
  trunk trunks truss trust trusted trustee trustees trusts truth truths try trying ts tsp tsunami tub tube
  tuberculosis tubes tubing tubs tubular tuck tucker tufts tug tuition tulip tumble tummy tumor tumors tuna
  tundra tune tuned tuner tuners tunes tungsten tuning tunnel tunnels tuple turbine turbines turbo turbulence
  turbulent turf turkey turn turnaround turned turner turning turnkey turnout turnover turns turntable
  turquoise turtle turtles tutor tutorial tutorials tutoring tutors tuxedo twain tweak tweed twelfth twelve
  twentieth twenty twice twilight twill twin twink twins twist twisted two twp tycoon tying typ type typed
  types typewriter typhoon typical typically typing typo typographical tyranny tyrosine u ubiquitous ugly uh
  ulster ultima ultimate ultimately ultra ultrasonic ultrasound ultraviolet um umbrella umbrellas unable
  unabridged unacceptable unanimous unanimously unanswered unauthorized unavailable unaware unbeatable
  unbelievable unbiased unbound uncensored uncertain uncertainties uncertainty unchanged unclassified uncle
  unclear uncomfortable uncommon unconditional unconscious unconstitutional uncover uncovered uncut undefined
  under underage undercover undergo undergoing undergone undergraduate undergraduates underground underline
  underlined underlying undermine underneath understand understandable understanding understands understood
  undertake undertaken undertaking underwater underway underwear underwent underwood underworld underwriting
  undesirable undo undoubtedly undue unemployed unemployment uneven unexpected unexpectedly unfair unfamiliar
  unfinished unforgettable unfortunate unfortunately unhappy uni unicorn unidentified unification unified
  uniform uniformly uniforms uninstall uninsured union unions unique uniquely unisex unit unite united units
  unity univ universal universally universe universities university unknown unlawful unleashed unless unlike
  unlikely unlimited unlock unlocked unlocking unmarried unmatched unnamed unnecessary unofficial unpaid
  unparalleled unpleasant unprecedented unpredictable unpublished unrated unread unreal unreasonable
  unregistered unrelated unreliable unresolved unrestricted unsafe unsatisfactory unsecured unseen unsigned
  unsolicited unspecified unstable unsubscribe unsuccessful unsupported unsure until untitled unto untreated
  unused unusual unusually unveiled unveils unwanted unwilling unwrap up upcoming update updated updates
  updating upgrade upgraded upgrades upgrading upheld upholstery upland uplifting upload uploaded uploading
  uploads upon upper upright ups upscale upset upside upstairs upstate upstream uptake uptown upward upwards
  uranium urban urge urged urgency urgent urges urging urinary urine urn urology us usability usable usage use
  used useful usefulness useless user username users uses usher using usual usually ut utensils uterus
  utilities utility utilization utilize utilized utilizes utilizing utmost utopia utter utterly v vac
  vacancies vacancy vacant vacation vacations vaccination vaccine vaccines vacuum vagina vaginal vaginas vague
  vail vain val vale valentine valentines valet valiant valid validate validated validation validity valley
  valleys valuable valuation value valued values valve valves vampire vampires van vanguard vanilla vanity
  vans vantage vapor var variability variable variables variance variant variants variation variations varied
  varies varieties variety various vars varsity vary varying vascular vase vases vast vat vault vaults vb
  vector vectors vegan vegetable vegetables vegetarian vegetation vehicle vehicles veil vein veins vel
  velocity velvet vending vendor vendors venetian vengeance venom vent ventilation ventricular vents venture
  ventures venue venues verb verbal verbatim verbs verdict verge verification verified verify verifying versa
  versatile versatility verse verses version versions versus vertex vertical vertically vertices vertigo very
  vessel vessels vest vested vests vet veteran veterans veterinarian veterinarians veterinary veto vets vhf
  via viability viable vibe vibrant vibrating vibration vibrations vibrator vibrators vice vicinity vicious
  victim victims victor victoria victories victory video videos videotape vie view viewed viewer viewers
  viewing viewpoint viewpoints views vigorous viking vikings villa village villagers villages villains villas
  vim vine vinegar vines vineyard vineyards vintage vinyl violate violated violates violating violation
  violations violence violent violet violin viper viral virgin virgins virtual virtually virtue virtues virus
  viruses visa visas viscosity visibility visible vision visionary visions visit visitation visited visiting
  visitor visitors visits visor vista visual visualization visualize visually visuals vita vitae vital
  vitality vitamin vitamins viva vivid viz vo voc vocabulary vocal vocalist vocals vocational vodka vogue
  voice voiced voicemail voices void vol volatile volatility volcanic volcano volleyball vols volt voltage
  volts volume volumes voluntarily voluntary volunteer volunteered volunteering volunteers vomiting voodoo
  vortex vote voted voter voters votes voting voucher vouchers vows voyage voyager voyeur vs vulnerabilities
  vulnerability vulnerable vv w wacky wade wafer wage wager wagering wages wagon waist wait waited waiter
  waiting waits waive waived waiver wake waking wales walk walked walker walkers walking walks wall wallet
  wallets wallpaper wallpapers walls wally walnut waltz wan wand wander wandering wanna want wanted wanting
  wants war ward warden wardrobe wards ware warehouse warehouses warehousing warfare warm warmer warming
  warmth warn warned warning warnings warns warp warrant warranted warranties warrants warranty warren warrior
  warriors wars was wash washable washed washer washers washing wasp waste wasted wastes wastewater wasting
  wat watch watchdog watched watcher watchers watches watching water watercolor waterfall waterfalls
  waterfront watering waterloo waterproof waters watershed waterways watt watts wave waveform wavelength waves
  waving wax way ways wd we weak weakened weaker weakly weakness weaknesses wealth wealthy weapon weapons wear
  wearing wears weary weather weave weaver weaving web webcam webcams webcast webcasts weber webinar weblog
  weblogs webmaster webmasters webpage webs website websites wed wedding weddings wedge wee weed weeds week
  weekday weekdays weekend weekends weekly weeks weigh weighed weighing weighs weight weighted weighting
  weights weir weird welcome welcomed welcomes welcoming weld welded welding welfare well wellington wellness
  wells welsh wen went were west western westerns wet wetland wetlands whale whales wharf what whatever whats
  whatsoever wheat wheel wheelchair wheeled wheeler wheeling wheels when whenever where whereas whereby
  wherein wherever whether whey which whichever while whilst whip whipped whipping whirlpool whiskey whisky
  whisper whispered whistle whistler white whitening whites whitewater who whoever whole wholesale wholesaler
  wholesalers wholly whom whore whores whose why wicked wicker wide widely widening wider widescreen
  widespread widest widget widgets widow width wife wig wight wigs wiki wild wildcats wilder wilderness
  wildlife wildly will willing willingness willow wills willy win wind windchill winding window windows winds
  windshield windsurfing windy wine wineries winery wines wing winged wings wink winner winners winning wins
  winter winters wipe wiped wire wired wireless wires wiring wisdom wise wisely wish wished wishes wishing wit
  witch witchcraft witches with withdraw withdrawal withdrawn withdrew withheld withholding within without
  withstand witness witnessed witnesses witty wives wizard wizards wk wo woes woke wolf wolverine wolves woman
  women womens won wonder wondered wonderful wonderfully wondering wonderland wonders wont woo wood wooden
  woodland woodlands woods woodworking woody wool word wording words wore work workbook worked worker workers
  workflow workforce working workload workout workouts workplace works worksheet worksheets workshop workshops
  workspace workstation workstations world worlds worldwide worm worms worn worried worries worry worrying
  worse worship worst worth worthless worthwhile worthy would wound wounded wounds woven wow wrangler wrap
  wrapped wrapper wrapping wraps wrath wreck wrench wrestling wretch wright wrinkle wrist writ write writer
  writers writes writing writings written wrong wrongful wrote wrought wt x xenon xerox xi xu y ya yacht
  yachts yahoo yang yard yards yarn yd ye yea yeah year yearbook yearly years yeast yell yelling yellow yen
  yep yer yes yesterday yet yield yielded yielding yields yin yo yoga yogurt york yorker you young younger
  youngest youngsters your youre yours yourself yourselves youth youthful youths yr yrs yuan yum yummy yup z
  zaire zebra zenith zeppelin zero zeta zinc zine zip zipper zirconia zodiac zombie zone zones zoning zoo
  zoology zoom zoophilia
  `
    .trim()
    .split(/\s+/),
)
