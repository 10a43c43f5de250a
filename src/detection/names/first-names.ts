/**
 * First names, folded: the commonest in births in England and Wales (Office for National Statistics,
 * Open Government Licence v3.0) and usual short forms.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `
  aadam aadhya aahil aaira aaliyah aamina aaminah aarav aariz aaron aarya aaryan aasiyah aayan
  aayat abbas abbey abbi abbie abby abdirahman abdul abdullah abdullahi abdulrahman abdur abeeha
  abel abi abigail abraham abu abubakar ace ada adaline adam addison adelaide adele adeline adem
  aden adil aditya adnan adonis adrian adriana adriel adyan agatha agnes ahad ahmad ahmed aida
  aidan aiden aila aimee aisha aishah aisling aiyla aiza aizah aizal ajay alaia alaina alan alana
  alanna alannah alara alasdair alastair alaya alayah alayna alba albert albi albie alby alec
  aled aleena aleesha aleeza aleksander aleksandra alesha alessandro alessia alessio alex alexa
  alexander alexandra alexandre alexandria alexandros alexandru alexia alexis alf alfie alfred
  ali alia alice alicia alicja alina alisa alisha alishba alison alissa alistair alivia alix
  aliya aliyah aliza allan allegra alma alora alvin alys alysha alyssa alyssia amaan amal amalia
  amalie aman amanda amani amar amara amarah amari amaya amayah amber ameer ameera ameerah amelia
  amelie ami amie amin amina aminah amir amira amirah amiyah ammar amna amos amrit amy amyra ana
  anabelle anabia anais anas anastasia anaya anayah andre andrea andreas andrei andrew andy
  aneesa angel angela angelica angelina angelo angharad angus anika anisa anisha anita aniyah
  anjali ann anna annabel annabella annabelle annalise anne annette annie anoushka anthony anton
  antoni antonia antonina antonio antony anwen anya aoife april aqsa arabella aran archer
  archibald archie arda arham ari aria ariah arian ariana arianna ariel ariella arielle aris
  arisha arissa ariya ariyah arjan arjun arla arley arlie arlo armaan arman armani arnav arnie
  arnold aron arran arron arthur arun arwa arwen arya aryan asa asad asees asha asher ashlee
  ashleigh ashley ashton asia asim asiya asiyah asma aston astrid athena atlanta atlas atticus
  aubree aubrey audrey august aura aurelia aurora austin autumn ava avani avery avi avneet awais
  axel aya ayaan ayah ayan ayana ayat ayaz ayda ayden aydin ayesha ayla aylin ayman ayomide ayoub
  ayra ayrton aysha ayub ayyub ayzal azaan azariah azlan azra baby bailey barbara barnaby barney
  barrie barry basil baz bear beatrice beatrix beau beauden becky bella belle ben benedict
  benjamin bentley bernard bertha bertie bertram beryl bessie beth bethan bethanie bethany betsy
  betty bev beverley bianca bilal billie billy blair blake blanche blessing blossom bo bobbi
  bobbie bobby bodhi bodie bonnie bowen bowie brad bradley brady brandon brayden brenda brendan
  brett brian brianna bridget bridie briony brittany brodie brody brogan bronte bronwen bronwyn
  brooke brooklyn bruce bruno bryan bryn bryony buddy bushra byron cade caden cadi caelan cai
  caiden cain cairo caitlin caitlyn caleb cali callan callie callum calum calvin cameron camilla
  camille caoimhe cara carl carla carlos carly carmen carol carole caroline carolyn carrie carson
  carter carys casey caspar casper caspian cassandra cassian cassidy cassie cassius cataleya
  catherine catrin cayden cecelia cecil cecilia cecily celeste celia celine ceri cerys chad chaim
  chanel chanelle chantelle charis charlene charles charley charlie charlotte charmaine chase
  chaya che chelsea chelsey chelsie cherry cheryl chester cheyenne chiara chloe chris christian
  christie christina christine christopher cian ciara ciaran cillian clair claire clara clare
  clarence clarissa clark claude claudia clay clayton clementine cleo clifford clive coby coco
  codie cody cohen colby cole colin conner connie connor conor conrad constance cooper cora coral
  cordelia corey cormac cory courteney courtney craig cristian cruz crystal curtis cynthia cyril
  cyrus dafydd dahlia daisie daisy dakota dale dalia dalton damian damien damon dan dana dane
  daniel daniela daniella danielle daniyal danni danny dante danyal daphne dara darcey darci
  darcie darcy daria darius darla darren daryl dave david davina dawid dawn dawson dawud daz
  deacon dean deanna deb debbie deborah debra debs declan deen delilah demi denis denise deniz
  dennis denny denzel derek derrick desmond destiny devon dewi dexter dhruv diana diane diego
  dilan dillan dillon dilys dina dion dionne divine diya dolcie dolly dominic dominik dominique
  donald donna dora doreen dorian doris dorothy dottie dougie douglas drew dua duaa dulcie duncan
  dylan eadie ebony eddie eden edgar edie edison edith edmund edna eduard edward edwin eesa effie
  efua eileen eilidh eira eisa ela elaina elaine elara eleanor elena eleni eleri eli elia eliana
  elias elif elijah elin elina elinor elio eliot elis elisa elisabeth elise elisha elissa eliza
  elizabeth ella elle ellen ellena ellie elliot elliott ellis elodie eloise elora elouise elowyn
  elsa elsie elspeth eluned elyse elysia ema emaan emanuel ember emelia emerson emil emile emilia
  emilie emilija emilio emily emir emma emmanuel emmanuella emmeline emmett emmie emmy emrys enid
  enya enzo eoin eren eric erica erik erika erin ernest ernie eryn esa esha eshaal eshal eshan
  esmae esme esmee estelle esther ethan ethel etta ettie euan eva evalyn evan evangeline eve
  evelina evelyn everleigh everly evie ewan ezekiel ezra fabian fahad faisal faith faiza faizan
  fallon fanny farah farhan faris farrah fatima fatimah fay faye fearne felicity felix fergus
  fern ffion fiadh filip finlay finley finn finnley fiona fionn fletcher fleur flora florence
  florrie flynn forrest fox frances francesca francesco francis franciszek frank frankie franklin
  franky fraser frazer fred freda freddie freddy frederick fredrick freya freyja frida fynn
  gabriel gabriela gabriele gabriella gabrielle gaia gail gareth garry gary gavin gaz gemma gene
  genevieve geoff geoffrey george georgia georgiana georgie georgina gerald geraldine gerard
  gertrude gethin gia gianna gideon gilbert gillian giovanni giulia gladys glen glenn glenys
  gloria glynis gordon grace gracie graeme graham grant grayson gregory greta greyson gus guy
  gwen gwendoline haaris habiba hadi hadiya hadley hafsa hafsah haider hailey hajra hakeem
  haleema halima halimah halle hallie halyna hamish hamza hamzah hana hania haniya hanna hannah
  hareem hari haris harlan harlee harleen harleigh harley harlie harlow harmony harold haroon
  harper harpreet harri harriet harriett harris harrison harry harun harvey hasan haseeb hashim
  hasnain hassan hattie hawa hawwa haya hayden haydn hayley hazel heath heather hector heidi
  helen helena hendrix henley henna henri henrietta henry herbert herbie hermione hettie hiba
  hilary hilda hira hollie holly honey honor hoorain hope horace howard hubert huda hudson hugh
  hughie hugo humaira humza hunter husna hussain hussein huw huxley huzaifa iain ian ibraheem
  ibrahim ida idrees idris iestyn ieuan ifan igor ilyas imaan iman imani imogen imran inaaya
  inara inaya inayah indi india indiana indie indigo indy ines ioan iona iqra irene iris isa
  isaac isabel isabella isabelle isaiah isha ishaan ishaq isla ismaeel ismael ismail isobel
  isobella isobelle isra israel issa issac ivan ivo ivor ivy iwan iyla izabela izabella izabelle
  izhaan izzy jac jace jack jackie jackson jacob jacqueline jacques jada jade jaden jago jai
  jaiden jaime jak jake jakob jakub jamal james jamie jamila jan jana jane janelle janet janice
  jannah jannat jared jasleen jasmin jasmine jason jasper jax jaxon jaxson jaxx jay jaya jayce
  jaydan jayden jaydon jaylen jayne jayson jazmin jazmine jean jeanette jed jeevan jeffrey jemima
  jemimah jemma jenna jennifer jenny jensen jenson jeremiah jeremy jermaine jerome jesse jessica
  jessie jett jia jill jimmy jiya jo joan joanna joanne jocelyn jodi jodie jody joe joel joey
  johan john johnathan johnny jon jonah jonas jonathan jonathon joni jordan jordon jorge jorgie
  jorja jose josef joseph josephine josh joshua josiah josie jovan joy joyce judah jude judith
  julia julian julie juliet juliette junaid june junior juniper juno justin kabir kacey kaci
  kacie kacper kade kaden kadie kai kaia kaiden kaine kaira kairo kaitlin kaitlyn kaiya kaja
  kaleb kallum kamil kamran kane kara karam karan kareem karen karim karina karis karl karla
  karolina karter kasey kasper kate katelyn katerina katharine katherine kathleen kathryn katie
  katrina katy kay kaya kayan kayden kayla kaylan kaylee kayleigh kayley kayson keane keanu
  keaton keegan keelan keeley keely keenan keir keira keiran keiron keisha keith kelly kelsey
  kelsie kelvin ken kendall kennedy kenneth kenny kenzie kenzo kerry kev kevin keyaan kezia
  keziah khadija khadijah khalid khalil khloe kia kiaan kian kiana kiara kiera kieran kieren
  kieron killian kim kimberley kimberly kingsley kira kiran kirsten kirstie kirsty kit kitty
  kiyan klara klaudia koa kobe kobi kobie koby kodi kody kornelia krish kristian kristina krystal
  kurt kurtis kyan kye kyla kylan kyle kylie kylo kyra kyran kyrie kyron lacey lachlan lacie
  laiba laila lainey laith lana lando lara larissa laura lauren laurence laurie lavinia lawrence
  lawson layan layla layton lea leah leanne lee leela leena leia leigh leighton leila leilani
  leland lena leni lennie lennon lennox lenny leo leon leona leonard leonardo leoni leonidas
  leonie les lesley leslie levi lewis lexi lexie leyla leyton lia liam liana libbie libby liberty
  lila lilah lili lilia lilian liliana lilith lilli lillia lillian lillie lilly lily lina lincoln
  linda lindsay lindsey lionel lisa livia liya liyana lloyd lochlan logan lois loki lola lorcan
  loren lorena lorenzo lorna lorraine lottie louie louis louisa louise lowen lowri luca lucas
  lucca lucia lucian lucie lucien lucinda lucy luella luis luisa luka lukas luke luna luqman
  lydia lyla lylah lynda lyndsey lynn lynne lynsey lyra maariyah mabel mabli macaulay macauley
  macey maci macie mackenzie macsen macy maddie maddison maddox madelaine madeleine madeline
  madiha madison mae maeva maeve magdalena maggie magnus mags maha mahdi mahi mahir mahira
  mahnoor maia maira maisey maisha maisie maison maisy maiya maizie maja maksymilian malachi
  malachy malaika malak malakai malcolm mali maliha malik malika mandy manha manraj mara marc
  marcel marcie marco marcus margaret margaux margery margo margot mari maria mariah mariam
  marian marianne marie marilyn marina mario marion marissa mariya mariyah marjorie mark marla
  marlene marley marlie marlowe marni marnie marshall marta martha martin martina martyn marwa
  mary maryam mason matas matei mateo mateusz mathew mathias mathilda matias matilda matteo
  matthew matthias maud maureen maurice maverick mavis max maxim maximilian maximillian maximus
  maxine maxwell may maya mckenzie md meadow meera megan meghan mehmet mehreen melanie melina
  melisa melissa melody melvyn mercedes mercy meredith mia miah micah michael michaela michal
  michele michelle mick miguel mikaeel mikael mikail mikayla mike mikey mikolaj mila milan milana
  mildred milena miles miley miller millicent millie milly milo mimi mina minahil minha minnie
  mira miranda mirha miriam mischa misha mitchell miya mohamad mohamed mohammad mohammed mollie
  molly monica monique monroe montgomery monty morag morgan morris moses moshe muhammad muhammed
  muriel murphy musa mustafa mya myah myla mylah myles mylo myra nadia nadine naila naima nana
  nancy naomi natalia natalie natan natasha nate nathan nathanael nathaniel navy naya neave ned
  neha neil nel nela nell nellie nelly neo neriah nevaeh neve neville nia niall niamh nichola
  nicholas nico nicola nicolas nicole nieve nigel nihal nikhil nikita nikki niko nikodem nikola
  nikolas nina noa noah noel nola nolan noor nora norah norm norma norman nour nova nur nusaybah
  nyah nyla nylah oakley ocean octavia odin oisin olive oliver olivia olivier oliwia oliwier
  ollie olly omar omari omer ophelia orion orla orlaith orlando orson oscar osian oskar osman
  otis ottilie otto owain owais owen ozzy pablo paddy paige paisley paloma pam pamela paris
  parker pat patricia patrick patryk paul paula pauline payton pearl peggy penelope penny
  percival percy perry persephone pete peter peyton phil philip philippa phillip phoebe phoenix
  phyl phyllis pia piotr piper pippa pixie pola polly poppie poppy precious presley preston
  primrose prince princess priscilla prisha priya qasim quinn rachael rachel rae raees rafael
  rafe rafferty rafi raheem rahma rahul raife raja rajan ralph ralphie ralphy rania raphael rares
  raven ray raya rayaan rayan rayhan raymond rayyan reagan rebeca rebecca rebekah reece reegan
  reem reese reeva reg regan reggie reginald rehan rehmat reid reign reilly reiss remi remy ren
  renae renee reuben rex reya rhea rhian rhianna rhianne rhiannon rhodri rhys ria rian rianna
  ricardo richard richie ricky rico rihanna riley rio rishi rita river riya roan robbie robert
  roberta robin robyn rocco rochelle rocky rodney roger rohan roisin roland roma roman rome romeo
  romi romilly romy ron ronald ronan ronnie rory rosa rosalie rosalind rosanna rose roseanna
  rosemary rosie rosina ross rowan roxanne roxy roy royston ruairi ruben rubie ruby rudi rudy
  rueben rufus rukhsana rumaisa rumaysa rupert ruqayyah russell ruth ryan ryder rylan rylee ryley
  rylie saad saanvi saarah saba sabah sabrina sacha sadia sadie safa safaa saffron safia safiya
  safiyah safiyyah safwan sage sahara sahib sahil saif saima saint saira sally salma salman sam
  samantha samara sameer sami samir samira sammy samson samuel sana sandra santiago santino
  saoirse sapphire sara sarah sasha saskia saul savanna savannah sayed scarlet scarlett scott
  seamus sean sebastian sebastien selena selina seren serena serenity seth shaan shae shah
  shakira shanaya shane shania shanice shannon sharna sharon shaun shauna shawn shay shayan
  shayla shayne shaz shea sheikh sheila shelby shell shiloh shirley shivani shona shreya sia sian
  sid sidney sidra siena sienna silas simeon simon simone simran sinead siobhan sion siya siân
  sky skye skyla skylar skyler sofia sol solomon sonia sonny sophia sophie soraya spencer stacey
  stan stanislaw stanley star stefan stefania steffan stella stephanie stephen steve steven
  stevie stewart storm stuart subhan sue sufyan sulaiman sulayman sullivan sultan sumaiya sumaya
  sumayyah summer sunny susan susannah suzanne sybil sydney syed syeda sylvia sylvie szymon
  tabitha tadhg taha tahlia talha talia tallulah tamara tammy tamsin tamzin tania tanisha tanya
  tara taran tariq tasneem tasnim tate tatiana taya tayla taylan taylor teagan ted teddie teddy
  teegan tegan teigan temi teo teodor terence teresa terri terry tess tessa thalia thea thelma
  theo theodor theodora theodore theresa thiago thomas tia tiago tiana tianna tiffany tillie
  tilly timothy tina tobias toby todd tom tomas tomasz tommie tommy tomos toni tony tori tracey
  tracy travis trev trevor trey trinity trish tristan troy tudor tunde ty tyla tyler tymon tyra
  tyrell tyrese tyrone umair umar una usman uzair val valentina valentino valerie vanessa veer
  vera verity veronica victor victoria vienna vihaan vincent vinnie vinny violet viv vivienne
  wade walter warren wayne wendy wesley whitney wiktor wiktoria wilbur wilf wilfred will william
  willow wilson winifred winnie winston winter woody wren wyatt wynter xander xanthe xavier yahya
  yaqub yara yaseen yash yasin yasir yasmin yasmine yousef yousuf yunus yusra yusuf yuvraj yvonne
  zac zach zachariah zachary zack zackary zahra zahraa zaid zain zaina zainab zak zakaria
  zakariya zakariyya zaki zander zane zara zarah zaviyar zayaan zayan zayd zayn zayna zaynab
  zaynah zayne zayyan zeeshan zeynep zidan zidane ziggy zimal zion zoe zoey zofia zoha zorawar
  zoya zunaira zunairah zuzanna
  `
    .trim()
    .split(/\s+/),
)
