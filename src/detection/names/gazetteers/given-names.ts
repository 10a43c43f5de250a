/** First names, folded: births in England and Wales (Office for National Statistics, Open Government Licence v3.0). Made by training/identity/make-gazetteers.ts. */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aadam aadhya aadil aadya aafiyah aahil aaila aaira aairah aaisha aaishah aalia aaliya aaliyah aamina aaminah
  aamir aamna aanya aaradhya aaran aarav aaria aariya aariz aarna aaron aarush aarvi aarya aaryan aashvi
  aasiya aasiyah aayah aayan aayat aayush abbas abbey abbi abbie abbigail abby abdallah abdirahman abdul
  abdulaziz abdullah abdullahi abdulrahman abdur abdurahman abdurrahman abeeha abeera abel abhinav abi abid
  abida abigail abigale abiha abraham abrar abu abubakar abubakr acacia ace acer ada adaeze adaline adalyn
  adam adan addison adeel adeena adel adela adelaide adele adelina adeline adelle adelyn adem aden adiba adil
  adina aditi aditya adley adnan adonis adora adrian adriana adrianna adriano adriel adrienne advik adyan
  aedan aeron aeryn affan afia afiya afiyah afnan afonso afreen afsana agam agastya agata agatha agnes ahad
  ahana ahil ahlam ahmad ahmed ahmet ahnaf ahsan ahyan aicha aida aidan aiden aila ailish ailsa aima aiman
  aimee aine ainsley aira airah aisha aishah aisling aiva aiyana aiyla aiza aizah aizal aj ajay ajooni ajwa
  akash akeem akira akram aksel akshay al alaa alaia alaina alaiya alan alana alanah alanis alanna alannah
  alara alarna alasdair alastair alaw alaya alayah alayna alba alban albert alberto albi albie albion alby
  aleah alec aled aleem aleena aleesha aleeza aleisha alejandro aleks aleksandar aleksander aleksandr
  aleksandra alena alesha alesia alessandra alessandro alessia alessio alethea alex alexa alexander alexandra
  alexandre alexandria alexandros alexandru alexi alexia alexie alexis aleya aleyna alfie alfred ali alia
  alice alicia alicja aliesha alima alina alisa alise alisha alishba alisia alison alissa alissia alistair
  alister alivia alix aliya aliyah aliza alizah allan allana allanah allegra allie alma alora althea alvin
  alya alyana alycia alys alysha alysia alyssa alyssia alyza amaal amaan amaani amaar amaia amaira amaiya amal
  amalia amalie aman amana amanah amanda amandeep amani amar amara amarachi amarah amari amariah amaris amaya
  amayah amayra ambar amber amberley ambrose ameen ameena ameer ameera ameerah amelia amelie amena ameya ami
  amie amiee amilia amin amina aminah aminata amir amira amirah amiya amiyah ammaar ammaarah ammar ammara
  ammarah amna amora amos amreen amrit amrita amy amyra amyrah ana anabel anabella anabelle anabia anaiah
  anais anaiya anaiyah anam anand ananya anas anastasia anastazja anay anaya anayah anderson andra andre
  andrea andreas andreea andrei andrew andy aneeka aneesa aneesah aneira aneurin angad angel angela angelica
  angelina angelo angharad angus ania aniela anika aniqa anis anisa anisah anish anisha anita aniya aniyah
  anja anjali anjolaoluwa anmol ann anna annabel annabell annabella annabelle annaliese annalise anne
  anneliese annelise annette anni annie annika anniyah anouk anoushka ansh anthony antoine anton antonella
  antoni antonia antonina antonio antony anum anusha anushka anvi anwar anwen anya aoife apollo april aqeel
  aqib aqsa arabella aran aras araya archer archibald archie arda arden areeb areeba areej areesha aren ares
  arfa arhaan arham ari aria ariadne ariah arian ariana ariane arianna arianne ariel ariela ariella arielle
  arif arin arina aris arisha arissa ariya ariyah ariyan arjan arjun arla arlen arley arlie arlo armaan arman
  armani armin arnav arnie arnold aron aronas arooj aroush arran arrietty arron arsalan art artemis arthur
  artie artin artur arun arvin arwa arwen arya aryaan aryan aryana asa asad aseel asees ash asha ashanti ashar
  asher ashlea ashlee ashleigh ashley ashlie ashlyn ashraf ashton ashwin asia asif asim asiya asiyah aslan
  asma asmaa aspen asra aston astrid asya atarah atharv athena atif atiya atlanta atlas atticus aubree aubrey
  aubrie audrey august augustine augustus aura aurelia aurora austeja austen austin autumn ava avaani avah
  avani avaya avayah aveer averie avery avi avie aviraj avleen avneet avni avril avyaan avyan awais awen axel
  axl aya ayaan ayaana ayaat ayah ayan ayana ayanna ayat ayaz ayda aydan ayden aydin ayesha ayeza ayisha ayla
  aylah aylin ayman aymen ayomide ayoub ayra ayrah ayrton ayse aysha ayub ayush ayva ayyan ayyub ayza ayzal
  ayzel azaan azaiah azalea azan azaria azariah azeem azhar aziah aziz aziza azlan azra baani baby bahar
  bailey bakr balraj baran barbara barkat barnabas barnaby barney barrie barry bartholomew bartosz basil
  baxter bayleigh bayley bea bear beatrice beatrix beatriz beau beauden beaux beca beck becky belinda bella
  belle ben benas benedict beniamin benita benjamin benji benn benny benson bentley berat bernadette bernard
  bernice bernie bertha bertie bertram beryl bessie beth bethan bethanie bethany bethel betsan betsi betsie
  betsy betty beverley bianca bianka bibi bilaal bilal bill billie billy birdie bisma bjorn blaine blair
  blaise blake blanche blanka blessing bleu bliss blossom blu blue bluebell bluebelle blythe bo boaz bobbi
  bobbie bobby boden bodhi bodie boe bogdan bonita bonnie boris borys bow bowen bowie boyd brad braden bradley
  brady braiden brandan branden brandon braxton brayden braydon breanna bree brenda brendan brendon brennan
  brett bria brian briana brianna briar bridget bridie brielle briony britney brittany brodie brody brogan
  bronte bronwen bronwyn brook brooke brooklyn brooks bruce bruno bryan bryce bryn bryony bryson buddy burhan
  bushra buster byron cade caden cadence cadi caelan cai caiden cain caine caio cairo caitlan caitlin caitlyn
  caius caleb cali calista callam callan callen callie calliope callum cally calum calvin camden cameron
  camila camilla camille campbell camron candice caoimhe caolan cara cari cariad carina carissa carl carla
  carley carlie carlo carlos carlton carly carmel carmen carol carole carolina caroline carolyn carrie carson
  carter carwyn carys casey cash caspar casper caspian cassandra cassia cassian cassidy cassie cassius
  cataleya catalina catherine catrin catriona cavan cayden cece cecelia cecil cecilia cecily cedric celeste
  celia celina celine celyn cem ceri cerys cezar chace chad chaim chana chance chandler chanel chanelle
  chanice chantal chante chantel chantelle chardonnay charis charlee charleigh charlene charles charley charli
  charlie charlize charlotte charly charmaine chase chay chaya che chelsea chelsey chelsie chelsy chenai
  cherie cherise cherish cherry cheryl chester cheyanne cheyenne chiamaka chiara chidubem chimamanda chioma
  chizaram chloe chris christabel christian christiana christie christina christine christopher christos
  christy cian ciara ciaran cicely cienna cieran cillian cinar cindy clair claire clara clare clarence clarice
  clarissa clark clarke claude claudia clay clayton clemence clement clementine cleo cleopatra clifford clio
  clive clodagh cloe clover cobey cobi cobie coby coco codey codi codie cody coen cohan cohen colby cole
  colette colin colt colton conall conan connah conner connie connor conor conrad constance constantine cooper
  cora coral coralie corben corbin cordelia corey corin corinne cormac cory cosima cosmo courteney courtney
  cove craig cressida cristian cristiano cristina cruz cruze crystal cullen curtis cydney cynthia cyril cyrus
  dafydd dahlia daisie daisy dakota daksh dale dalia dalton damian damien damir damon dan dana dane daneen
  dani dania danial danica daniel daniela danielius daniella danielle daniels danika danish daniyal danni
  danniella dannielle danny dante danya danyaal danyal daphne dara darcey darci darcie darcy daria darian
  dario darius darla darnell darragh darrell darren darryl darsh darwin daryl daud davey davi david davina
  dawid dawn dawood dawson dawud dax daya dayna dea deacon dean deanna debbie deborah debra declan deen defne
  delia delilah della delphi delphine demi demir denis denisa denise deniz dennis denny denver denzel deon
  derek derrick derry desmond destiny dev devan devante deven devin devon dewi dexter dhilan dhruv dhyan diana
  diane diego diesel digby dilan dilara dillan dillon dilraj dimitri dimitrios dina dinah diogo dion dionne
  dior divine divya dixie diya diyan dolcie dollie dolly domas dominic dominick dominik dominika dominique
  dominykas donald donna donnie donovan dontae dora doreen dorian doris dorothea dorothy dottie dotty dougie
  douglas dovid dovydas drake dre drew dua duaa duke dulcie duncan dwayne dylan dylon eabha eadie eamon eben
  ebenezer eboni ebonie ebony ebrahim eda edan eddie eddison eddy eden edgar edie edison edith ediz edmund
  edna edoardo eduard eduardo edward edwin eesa eesah eesha efa efan efe effie effy ehsan eila eileen eilidh
  eilish eiliyah eimear eira eisa ekam ela elaia elaina elaine elan elana elanor elara elaya elayna eleana
  eleanor eleanora elektra elen elena eleni eleonora eleri eli elia elian eliana elianna elias elicia eliezer
  elif elijah elin elina elinor elio eliora eliot eliott elis elisa elisabeth elise elisei elisha elisia
  elissa eliz eliza elizabeth elizah ella elle ellen ellena ellesse elli ellia elliana ellie elliot elliott
  ellis ellise ellisha ellison ellora ellouise elly elma elodie eloisa eloise elon elora elouise elowen elowyn
  elsa elsi elsie elspeth elvie elvis elwood elyana elyas elyse elysia elyssa elyza ema emaan eman emanuel
  ember emeli emelia emelie emerald emerson emi emie emil emile emilee emilia emilie emilija emilio emilis
  emillie emily emir emlyn emma emmanuel emmanuella emme emmeline emmett emmi emmie emmy emre emrys emyr enes
  enid eniola enoch enola enrico enya enzo eoghan eoin ephraim eren eric erica erick erik erika erin erina
  ernest ernie errol eryk eryn esa esha eshaal eshaan eshal eshan esma esmae esmai esmay esme esmee esmeralda
  esra essa essie estella estelle ester estera esther ethan ethel etienne etta ettie euan eugene eunice eva
  evalyn evan evana evander evangeline evanna eve evelin evelina eveline evelyn evelyne evelynn everett
  everleigh everley everly everlyn evie ewa ewan eyad ezekiel ezmae ezme ezra ezrah faatimah fabian fabien
  fabiha fabio fae fahad faheem fahim fahima fahmida faisal faith faiz faiza faizaan faizah faizan fajr falak
  fallon fanny farah fareeha farhaan farhan farhana faria farida fariha faris farrah faryal farzana fateh
  fatema fathima fatiha fatima fatimah fatma fatoumata favour fay faye fearne federico felicia felicity felipe
  felix fenella fenn fenton ferdinand fergus fern fernando ferne ffion fia fiadh filip finbar findlay finlay
  finley finn finnian finnlay finnley fintan fiona fionn fiza flavia fletcher fleur flo flora florence florian
  florrie floyd flynn forest forrest fox frances francesca francesco franchesca francis francisco franciszek
  franco frank frankie franklin franklyn franky fraser fraya frazer fred freda freddie freddy frederic
  frederick frederik fredrick fredrik freja freya freyja frida frieda fynley fynn gabija gabriel gabriela
  gabriele gabrielius gabriella gabrielle gael gage gaia gail gareth garry gary gavin gemma gene genesis
  genevieve geoffrey george georgi georgia georgiana georgie georgina georgios geraint gerald geraldine gerard
  gerrard gertrude gethin ghulam gia giacomo gian gianluca gianna gianni gideon gigi gilbert giles gillian
  gina ginny gino giorgia giorgio giovanna giovanni giselle gitty giulia giuseppe gladys glen glenn glenys
  gloria glory glynis godwin goldie gordon grace gracey gracie graeme graham grant gray grayson greg gregor
  gregory greta greyson griff griffin gruffydd gurbaaz gurfateh gurleen gurnaaz gurnawab gurnoor gurpreet
  gurveer gus guto guy gwen gwendoline gwendolyn gwenllian gwennan gwilym gwion gwyneth haadi haadiya haaris
  habib habiba habibah hadassah hadi hadia hadiya hadiyah hadley hafsa hafsah haidar haiden haider hailey
  hajar hajra hajrah hakeem hakim hal hala haleema haleemah halima halimah halle hallie halo hamaad hamad
  hamda hamdan hamid hamish hammad hamna hamnah hamza hamzah hana hanaa hanan haneen hania hanifa haniya
  haniyah hanna hannah hareem hargun hari haris harlan harlee harleen harleigh harlem harlen harley harlie
  harlow harman harmony harnoor harold haroon harper harpreet harri harriet harriett harriette harris harrison
  harry harsh harsimran hartley harun harveer harvey harvie hasan haseeb hashim hashir hasnain hassan hattie
  havana hawa hawwa haya hayat hayden haydn haydon hayleigh hayley haytham hazal hazel heath heather heaven
  heba hebe hector heidi helen helena helin hendrix henley henna henri henrietta henrik henry henryk herbert
  herbie hermione hester hettie hetty hezekiah hiba hibah hibba hibbah hidayah hilary hilda himmat hira hisham
  holden hollie holly honey honor hoorain hooriya hope horace howard hubert huda hudson huey hugh hughie hugo
  huma humaira humayra humera humphrey humza hunter husayn huseyin husna husnain hussain hussein huw huxley
  huzaifa huzaifah hywel iain ian ianis ibadat ibraheem ibrahim ida idrees idris iestyn ieuan ifan ifeoluwa
  ifrah iga ignacy igor ihsaan ihsan ikra ila ilan ilana ilaria ilayda iliana ilias ilinca ilona ilyaas ilyana
  ilyas imaad imaan imad iman imani immanuel imogen imran inaaya inaayah inara inaya inayah indi india indiana
  indianna indie indigo indira indy ines inez ingrid inigo ioan ioana ioannis iolo iona iosif iqra ira iram
  irene irfan irha irina iris isa isaac isaak isabel isabela isabell isabella isabelle isadora isaiah isha
  ishaan ishaaq ishan ishani ishaq ishmael isiah isis isla islay isma ismaeel ismael ismah ismail isobel
  isobella isobelle isra israa israel issa issac italia ivaan ivan ivana ivanna ivar ivie ivo ivor ivy iwan
  iyla iylah izaac izaak izaan izabel izabela izabella izabelle izaiah izhaan izzah izzie izzy jac jace jacey
  jack jackson jacob jacqueline jacques jad jada jade jaden jadon jago jagoda jai jaida jaiden jaime jaimee
  jaimie jaiveer jak jake jakob jakub jalal jamaal jamal jameel james jameson jamie jamil jamila jan jana
  janae jane janelle janet janice jannah jannat jared jarrad jarred jarrod jarvis jaskaran jasleen jasmin
  jasmina jasmine jasmyn jason jasper jaspreet jasraj javeria javier jawad jax jaxon jaxson jaxx jay jaya
  jayan jayce jaycee jayda jaydan jayde jayden jaydon jayla jaylen jaymee jaymie jayne jayson jazmin jazmine
  jean jeanette jed jedidiah jeevan jeffrey jem jemima jemimah jemma jena jenna jennie jennifer jenny jensen
  jenson jeremiah jeremy jermaine jerome jerry jersey jess jesse jessica jessie jethro jett jewel jia jibran
  jibreel jibril jidenna jill jim jimi jimmy jiya jo joachim joan joana joanie joanna joanne joao joaquin jobe
  jocelyn jodi jodie jody joe joel joelle joely joey johan johann johanna johannes john johnathan johnathon
  johnny jolene jolie jon jonah jonas jonathan jonathon joni jonny jonty jorawar jordan jordanna jordi jordon
  jorge jorgie jorja jose josef joseph josephine josh joshan joshua josiah josie joss jotham jovan jovie jowan
  joy joyce jozef juan judah judd jude judith judy jujhar jules julia julian juliana julie juliet juliette
  julius jun junaid june junior juniper juno justin justine juwairiyah kaan kabir kacey kaci kacie kacper kacy
  kade kaden kadie kady kaeden kaelan kai kaia kaidan kaiden kaif kaila kailan kailen kain kainaat kaine kaira
  kairo kaiser kaison kaitlin kaitlyn kaius kaiya kaiyan kaja kajetan kajus kaleb kaleem kalem kalen kali
  kalina kaliyah kallie kallum kalum kalvin kamal kamari kameron kamil kamila kamile kamran kamron kane kara
  karam karan karanveer kareem kareena karen karim karina karis karishma karl karla karol karolina karson
  karter kasey kash kashif kasim kason kasper katarina kate katelin katelyn katerina katharine katherine
  kathleen kathryn katie katrina katy katya kavan kavya kay kaya kayan kaycee kaycie kaydan kaydee kayden
  kaydon kayla kaylah kaylan kaylee kayleigh kaylem kaylen kayley kaylie kaylum kayne kaysan kayson keagan
  kealan keane keanu keaton keegan keelan keeley keelie keely keenan keeva kehlani keir keira keiran keiron
  keisha keith kelis kellan kellie kelly kelsea kelsey kelsi kelsie kelvin kenan kendal kendall kendra
  kendrick kennedy kenneth kenny kenya kenza kenzie kenzo keon kerem keren kerri kerrie kerry keshav kevin
  keya keyaan keyan kezia keziah khadeeja khadeejah khadija khadijah khai khaled khaleel khaleesi khalid
  khalifa khalil khizar khloe khushi kia kiaan kiah kian kiana kianna kiara kiera kieran kieren kieron kiki
  kilian killian kim kimberley kimberly king kinga kingsley kingston kinza kira kiran kirby kiri kirk kirsten
  kirstie kirsty kishan kit kitt kitty kiya kiyaan kiyan kizzy klara klaudia klay kloe knox koa kobe kobi
  kobie koby koda kodi kodie kody koen kofi kohen kolby kole konrad konstantinos kora korben korey kornelia
  kourtney kris krish krisha krishan krishiv krishna kristen kristian kristina kristopher kristy krystal
  krystian krzysztof ksawery kuba kurt kurtis kush kuzey kwabena kwame kya kyan kye kyla kylah kylan kyle
  kylian kylie kylo kymani kyra kyrah kyran kyrell kyren kyrie kyro kyron kyson laaibah lacey lachlan lacie
  lacy lael laiba laibah laila lailah lainey laith lake lamar lamees lana lance lando landon laney lani lara
  laraib larisa larissa larna larosa larry lars latisha laura laurel lauren laurence laurie lauryn lavinia
  lawrence lawson laya layan layla laylah layth layton lea leah leandra leandro leanna leanne lee leela leen
  leena leia leif leigh leigha leighton leila leilah leilani leja leland lemar lemuel lena leni lennie lennon
  lennox lenny leo leon leona leonard leonardo leoni leonidas leonie leonor leonora leopold leora leroy lesley
  leslie leticia letitia lettie lev levi lewi lewie lewis lewys lex lexi lexie lexy leya leyla leyton lia liam
  liana lianna lianne liara libbi libbie libby liberty lidia lila lilah lili lilia lilian liliana lilianna
  lilith lilli lillia lillian lilliana lillie lilly lily lina lincoln linda linden lindsay lindsey linus
  lionel liora lisa liv livia livvy liya liyana liza llewelyn lleyton lloyd lochlan lochlann lockie logan loic
  lois loki lola lorcan lorelai lorelei loren lorena lorenzo loretta lori lorna lorraine lotte lotti lottie
  louella loui louie louis louisa louise lowen lowenna lowri luan luana luc luca lucas lucca luci lucia lucian
  luciana luciano lucie lucien lucille lucinda lucius lucja lucy ludo luella luis luisa luiza lujain luka
  lukas lukasz luke lula lulu luna luqman luther lyanna lydia lyla lylah lyle lynda lyndon lyndsey lynn lynne
  lynsey lyra maahi maame maaria maariya maariyah maaz mabel mabli mac macaulay macauley macey maci macie
  maciej mack mackenzie macsen macy maddie maddison maddox maddy madeeha madelaine madeleine madeline madelyn
  madiha madina madinah madison mae maeva maeve magdalena maggie magnus maha mahad maham mahamed mahdi mahdiya
  maheen mahek maher mahi mahir mahira mahmoud mahnoor mahreen mai maia maida maimuna maira maisey maisha
  maisie maison maisy maiya maizie maja makai makayla maksim maksymilian malachi malachy malaika malaikah
  malak malakai malaki malaya malcolm maleeha malek mali malia maliha malik malika malikah maliyah malka malky
  mallory manaal manahil manal manav mandy manha manisha mannat manon manpreet manraj manuel manuela manveer
  mara marc marcel marcelina marcella marcia marcie marco marcos marcus marcy marek margaret margaux margery
  margo margot mari maria mariah mariam mariama marian mariana marianna marianne marie mariella marika marilyn
  marina mario marion marisa marissa marius mariya mariyah mariyam marjorie mark markas marko markus marla
  marlee marlene marley marlie marlo marlon marlow marlowe marni marnie marshall marta martha martin martina
  marty martyn martyna marvin marwa marwah marwan mary maryam maryama mason massimo masuma matas matei mateo
  mateus mateusz mathew mathias mathilda mathilde matias matilda matilde matt matteo matthew matthias mattia
  mattias matylda maud maureen maurice maverick mavis max maxim maxime maximilian maximillian maximus maxine
  maxwell maxx may maya mayah mayar maymuna maymunah mayra maysa mayson mazie mccauley mckenzie md meabh
  meadow medeea medina meer meera meerab meg megan meghan mehak mehar mehdi meher mehmet mehreen mehtab mei
  meila meir mekhi melania melanie melek melia melina melis melisa melissa melodie melody melvin melvyn
  memphis menaal menachem menna mercedes mercy meredith merlin merryn mert meryem mia miah mica micah micaiah
  michael michaela michal michalina micheal michele michelle mickey micky miguel mihai mika mikaeel mikael
  mikaela mikail mikayla mike mikel mikey mikhail mikolaj mila milan milana mildred milena miles miley milla
  miller milli millicent millie milly milo milosz mimi mina minahil minal minha minnie mir mira miraal mirabel
  mirabelle miracle miral miran miranda mirha miri miriam miruna mirza misbah mischa misha misk missy misty
  mitchel mitchell miya miyah mohamad mohamed mohammad mohammed mohammod mohid mohsin moise moishe mollie
  molly momina mona monica monika monique monroe montague montana montel montgomery monty moosa mordechai
  morgan morris moses moshe muaaz muadh muaz mubarak muhamad muhammad muhammed muhsin mujtaba muna muneeb
  munira muntaha murad muriel murphy murray murtaza musa musab muskaan muskan mustafa mustapha mya myah myla
  mylah mylee myles mylie mylo myra myrah myron mysha nabeel nabiha nabil nabila nada nadeem nadia nadine
  nadir naeem nael nafeesa nafisa nahla naia naila nailah naima naimah naina naira najma nala nali nana nancie
  nancy nansi naomi nara naseem nasir natalia natalie natalya natan nataniel natasha nate nathalie nathan
  nathanael nathanial nathaniel navraj navy navya nawal naya nayan nayel nayla nazia nazifa neal neave ned
  neel neelam neeve nefeli neha nehemiah neil neive nel nela nell nella nellie nelly nelson neo neriah nevaeh
  neve neveah neville nia niah niall niam niamh nichola nicholas nick nicky nico nicol nicola nicolas nicole
  nicolle nicolo nida nieve nigel nihal nikhil nikita nikki nikkita niko nikodem nikol nikola nikolai nikolaos
  nikolas nila nile nimra nimrah nimrat nina nirvair nirvana nisa nisha niya niyah noa noah noel noelle noemi
  nojus nola nolan noor noora nora norah norma norman nour noura nova nuala nuh nuha nur nura nusaiba nusayba
  nusaybah nusrat nya nyah nyla nylah nyle nyra oakley obi obie ocean octavia odette odhran odin oisin ola
  olaf olamide olga oli olive oliver olivia olivier oliwia oliwier ollie olly oluwadamilola oluwadarasimi
  oluwatamilore oluwatobi oluwatobiloba olympia om omar omari omer oona oonagh opal ophelia oran oren oreoluwa
  orhan oriana orin orion orla orlagh orlaith orlando orson oscar osian oskar osman othniel otis ottilie otto
  ovie owain owais owen ozan ozzie ozzy pablo paddy paige paighton paisley paloma pamela pandora paolo paris
  parisa parker parth patience patricia patrick patrik patrycja patryk patsy paul paula paulina pauline pavan
  pavel pawel payton peaches pearl pedro peggy penelope penny percival percy perrie perry persephone peter
  petra peyton pharrell phebe pheobe philip philippa phillip phillipa phillippa phineas phoebe phoenix phyllis
  pia pierce pierre piers pietro piotr piper pippa piran pixie pola polina polly pollyanna pooja poppi poppie
  poppy porsha portia posie praise pranav precious prem presley preston primrose prince princess priscilla
  prisha priya priyanka prudence qais qasim queenie quentin quincy quinn quinton rabia rachael racheal rachel
  radha radhika rae raees raegan raeya rafael rafaela rafay rafe raffaele rafferty raffi rafi raghav raha
  rahaf raheem rahela rahim rahima rahma rahmah rahman rahul raiden raif raife raihan rain raina raine raisa
  raiya raiyan raja rajan rajveer ralf ralph ralphie ralphy rameen rami ramona rana rania ranveer ranya
  raphael raphaella rares rashid raul raven ravi rawan ray raya rayaan rayah rayan rayhaan rayhan raymond
  rayna rayne rayyan razan rea reagan reanna reanne rebeca rebecca rebeka rebekah rebekka reece reed reef
  reegan reem reema reese reeva reeve regan reggie regina reginald rehaan rehan rehmat reid reign reilly reina
  reiss remi remy ren renae rene renee renesmae renesmee renley renzo reo reon reuben reuel reva rex reya
  reyah reyan reyansh reyna rhea rhia rhian rhiana rhiann rhianna rhianne rhiannon rhodri rhona rhydian rhys
  ria riaan riah rian riana rianna rianne riaz ricardo riccardo richard richie ricky rico rida ridwan rihanna
  riley rima rina rio rion ripley rishaan rishi rita ritchie riva river rivka riya riyad riyan rizwan roan
  robbie robert roberta roberto robin robson robyn rocco rochelle rocky rodney rodrigo rogan roger rohaan
  rohan rohit roisin rokas roksana roland roma roman romana romany romario rome romee romeo romey romi romie
  romilly romy rona ronald ronan roni ronnie ronny rory rosa rosabella rosalia rosalie rosalind rosalyn
  rosanna roscoe rose roseanna roseanne rosemarie rosemary rosey roshan roshni rosie rosina ross rossi rosy
  roux rowan rowen rowena roxana roxanna roxanne roxie roxy roy roya royston roza rozalia ruairi ruan ruari
  ruaridh ruben rubi rubie ruby rudi rudra rudy rue rueben rufus ruhi rui rumaisa rumaysa rumaysah rumi rupert
  ruqaiyah ruqaya ruqayya ruqayyah russell ruth ryan ryder ryker rylan rylee ryleigh ryley rylie saad saanvi
  saara saarah saba sabah sabiha sabina sabir sabrina sacha sachin sadaf sade sadia sadie sadiya sadiyah saeed
  safa safaa safah saffa saffiyah saffron safia safiya safiyah safiyya safiyyah safwan sage sahana sahar
  sahara sahib sahil sahra sai said saif saifan saifullah saim saima saint saira sajid sakina salaar salah
  salahuddin saleem saleh saleha salem salih saliha salim sally salma salman salome salvador salwa sam sama
  samah samaira samanta samantha samar samara sameeha sameer sameera sami samia samiha samina samir samira
  samirah samiya samiyah sammy samson samual samuel sana sanaa sanad sanah sanaya sandra sania saniya sanjay
  sanna santiago santino sanvi sanya saoirse sapphire saqib sara sarah sarai saraya sariah sarim sarina sasha
  saskia saul savanna savannah sawyer saxon sayed scarlet scarlett scarlette scott scout seamus sean seb
  sebastian sebastien seerat sehar seher sehrish selena selene selim selin selina selma sena seraphina seren
  serena serene serenity sergio seth seyed shaan shae shah shahan shaheer shahzaib shahzain shai shakeel
  shakira shalom shana shanae shanai shanay shanaya shane shanelle shani shania shanice shaniya shannan
  shannen shannon shantelle shaquille sharna sharon shaun shauna shaunna shaurya shawn shay shayaan shayan
  shaye shayla shayna shayne shea sheikh sheila shekinah shelby sheldon shelley shifa shiloh shimon shirley
  shiv shivam shivani shivansh shlomo shmuel shoaib shona shreya shriya shuaib shyam shyla sia sian siana
  sianna siara sid siddharth sidney sidra sidrah siena sienna sierra siham silas silvia simar simeon simon
  simona simone simra simrah simran sinead siobhan sion sioned siraj siya siyana sky skye skyla skylah skylar
  skyler sloane sneha sofia sofie sofija sofiya soha sohaib sohail sol solomon sommer sonia sonnie sonny sonya
  sophia sophie soraya sorcha soren sorrel spencer spike stacey stacie stacy stanislaw stanley star starr
  stefan stefania stefanie stefano steffan stella stephan stephanie stephen steve steven stevie stewart storm
  stuart subhaan subhan sudais sufiyan sufyaan sufyan suhail suhana suhayb sukhmani sukhraj suki sulaiman
  sulayman suleiman suleman suleyman sullivan sully sultan sumaiya sumaiyah sumaya sumayah sumayya sumayyah
  summer sunny suraiya suraj suraya suri susan susanna susannah susie suzanna suzannah suzanne suzie sybil
  sydney sydnie syed syeda sylvia sylvie szymon tabatha tabitha tadhg taha tahir tahira tahlia tahmid tahmina
  tai taiba taio tala talha talia taliah taliesin talisha talitha taliyah tallulah talulah talya tamanna tamar
  tamara tamia tamim tammy tamsin tamzin tania tanisha tanveer tanvi tanvir tanya taqdeer tara taran tarik
  tariq tarun taryn tasha taslima tasmin tasneem tasnia tasnim tate tatiana taya tayah taybah tayla taylan
  tayler taylor tayo tayyab tayyibah tazmin teagan ted teddie teddy teegan teejay tegan teigan teja tejas teo
  teodor teodora terence teresa teri terrell terri terry tess tessa teya thalia thea theadora theia thelma
  theo theodor theodora theodore theodoros theon theresa thiago thierry thomas thor tia tiago tiah tian tiana
  tianna tiara tiaraoluwa tiarna tiegan tiernan tierney tiffany tigerlily tilda tillie tilly tim timothy timur
  tina titus tiya tj tobey tobi tobias tobiasz tobie toby todd tom tomas tomasz tomi tommaso tommie tommy
  tomos toni tonicha tony torben tori torin tracey tracy travis tre trent trevor trey trinity trisha tristan
  tristen trixie troy trudy trystan tudor tula tulisa ty tye tyla tyler tylor tymon tymoteusz tyra tyreece
  tyrell tyrese tyron tyrone tyson tzvi ubaid uma umaima umaimah umair umaiza umar umaymah umayyah umer umme
  una uriel ursula urwa usmaan usman uthman uwais uzair uzayr uzma vaani valencia valentin valentina valentino
  valeria valerie vamika vanesa vanessa vaughan ved veda veer venus vera verity veronica veronika viaan vicky
  victor victoria vienna vihaan viktor viktoria vinay vincent vincenzo vinnie vinny viola violet viraj
  virginia vishal vivaan vivian vivien vivienne vlad vladimir wade waleed wali walid walter waqar waqas waris
  warren warwick waseem wasim wayne wendy weronika wesley weston whitney wiktor wiktoria wilbur wilder wilf
  wilfred will willa willem william willis willow wilson winifred winnie winona winston winter wojciech
  woodrow woody wren wyatt wynter xander xanthe xavier xena xenia yael yagmur yahya yakov yakub yana yanis
  yannis yaqoob yaqub yara yaseen yasemin yash yashvi yasin yasir yasmeen yasmin yasmina yasmine yasser yassin
  yazan yazmin yehuda yisroel yitzchok yoel yohan yosef youcef younes younis younus yousaf yousef yousif
  youssef yousuf yu yumna yuna yunis yunus yusef yusha yusra yusuf yuvaan yuvan yuvraj yvette yvonne zaara zac
  zach zacharia zachariah zacharias zachary zachery zack zackariya zackary zackery zadie zahara zahid zahir
  zahra zahraa zahrah zaid zaiden zain zaina zainab zaine zaira zak zakai zakaria zakariah zakariya zakariyah
  zakariyya zakary zaki zakir zakk zander zane zara zarah zaria zariah zarina zavian zavier zaviyar zaya
  zayaan zayan zayd zaydan zayden zayn zayna zaynab zaynah zayne zayyan zebedee zechariah zeenat zeeshan zehra
  zeinab zeke zelda zen zena zenaya zendaya zephaniah zephyr zeynep zia zian zidaan zidan zidane ziggy zimal
  zion ziva ziyad zoe zoey zofia zoha zohaib zohan zohra zola zoraiz zorawar zoya zubair zunaira zunairah zuri
  zuzanna
  `
    .trim()
    .split(/\s+/),
)
