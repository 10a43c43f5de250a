/** People of public life, and of stories, whose health is public talk: `first last`, folded. */
export const publicPeople: ReadonlySet<string> = new Set(
  `
  adele adkins, adolf hitler, alan shearer, alan titchmarsh, alastair campbell
  albert einstein, alex ferguson, alexander fleming, alison hammond, amanda holden
  amy winehouse, andrew wakefield, andy murray, aneurin bevan, angela rayner
  angelina jolie, anne frank, ant mcpartlin, anthony joshua, audrey hepburn
  barack obama, barry chuckle, basil fawlty, beth mead, beth tweddle
  beverley allitt, bill turnbull, billie eilish, billy connolly, bob builder
  bob marley, bobby charlton, boris johnson, brad pitt, brian clough
  bruce forsyth, bruce willis, bukayo saka, captain tom, carol burnett
  carol kirkwood, carol vorderman, caroline flack, celine dion, chadwick boseman
  charles darwin, chris hoy, chris whitty, christian eriksen, christopher reeve
  cliff richard, clint eastwood, colin firth, cristiano ronaldo, dame edna
  daniel craig, daniel radcliffe, david attenborough, david beckham, david bowie
  david cameron, davina mccall, dawn french, deborah james, declan donnelly
  del boy, delia smith, derek draper, dermot oleary, diego maradona
  doddie weir, dolly parton, donald trump, dua lipa, ed sheeran
  edward jenner, elton john, elvis presley, emma raducanu, emma watson
  eric morecambe, ernie wise, fireman sam, first last, florence nightingale
  fred dibnah, freddie mercury, gareth southgate, gary barlow, gary lineker
  gemma arterton, gemma collins, george best, george michael, gino dacampo
  gordon bennett, gordon brown, gordon ramsay, graham norton, guy fawkes
  harold shipman, harry kane, harry potter, harry styles, heath robinson
  helen mirren, holly willoughby, homer simpson, hugh grant, hugh laurie
  ian wright, isaac newton, jack whitehall, jade goody, james blunt
  james bond, james may, jamie oliver, jennifer aniston, jennifer saunders
  jenny harries, jeremy clarkson, jeremy corbyn, jeremy hunt, jessica ennis
  jesus christ, jo brand, joan collins, joanna lumley, joe biden
  joe wicks, john lennon, john wayne, johnny cash, jonathan vantam
  jose mourinho, jude bellingham, judi dench, julie walters, jurgen klopp
  justin bieber, kate garraway, kate middleton, katie price, keir starmer
  ken dodd, kenny dalglish, kerry katona, kevin sinfield, king charles
  lady diana, lady gaga, leah williamson, lee mack, lenny henry
  lewis hamilton, liam payne, lily allen, lionel messi, liz truss
  lorraine kelly, lucy letby, maggie smith, marcus rashford, margaret thatcher
  marie curie, marilyn monroe, mark hamill, mark twain, mark wright
  martin clunes, martin lewis, martin luther, mary berry, mary poppins
  mary seacole, matt hancock, meghan markle, michael caine, michael fox
  michael jackson, michael mosley, mick jagger, miranda hart, mo farah
  molly mae, monty don, mother teresa, mr bean, muhammad ali
  nelson mandela, nigel farage, nigella lawson, nye bevan, ozzy osbourne
  patrick vallance, paul hollywood, paul mccartney, peppa pig, peter andre
  peter kay, phil collins, phillip schofield, piers morgan, prince andrew
  prince charles, prince harry, prince william, princess anne, princess diana
  princess kate, princess royal, prue leith, queen camilla, queen elizabeth
  rachel reeves, raheem sterling, richard hammond, ricky gervais, ringo starr
  rishi sunak, rob burrow, robbie williams, robin hood, robin williams
  rod hull, ronnie osullivan, rosie lee, sadiq khan, sandra bullock
  sandra oh, sarah harding, sean connery, selena gomez, sharon osbourne
  sherlock holmes, simon cowell, stephen fry, stephen hawking, steve barclay
  susanna reid, sven eriksson, taylor swift, terry wogan, theresa may
  tom cruise, tom daley, tom hanks, tom jones, tom moore
  tommy cooper, tommy fury, tony blair, tyson fury, usain bolt
  victoria atkins, victoria beckham, victoria wood, virgin mary, vladimir putin
  wayne rooney, wes streeting, whitney houston, winston churchill
  `
    .trim()
    .split(/\s*[,\n]\s*/),
)
