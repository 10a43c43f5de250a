import { firstEdition } from './first-edition.ts'
import type { Translation } from './translation.ts'

/** The first edition in Welsh. */
export const welsh: Translation = {
  language: 'cy',
  name: 'Cymraeg',
  translatedOn: '2026-11-28',
  madeFrom: firstEdition.conduct,
  conduct: {
    '1': {
      title: 'Ffonau a llechi',
      text: 'Meddyliwch am y bobl o’ch cwmpas pan fyddwch yn defnyddio ffôn neu lechen gyda ni. Rhowch ef i gadw yn ystod ymgynghoriad oni bai bod eich clinigwr yn fodlon i chi ei ddefnyddio.',
    },
    '2': {
      title: 'Preifatrwydd cleifion eraill',
      text: 'Peidiwch â rhannu unrhyw beth sy’n dangos pwy yw claf arall, oni bai bod y claf hwnnw wedi cytuno’n glir.',
    },
    '3': {
      title: 'Recordio ymgynghoriad',
      text: 'Byddai’n well gennym pe na baech yn recordio ymgynghoriad. Os ydych am wneud hynny, cytunwch â’ch clinigwr yn gyntaf, a chadwch y recordiad i chi’ch hun.',
    },
    '4': {
      title: 'Beth na ddylid ei bostio',
      text: 'Peidiwch â phostio unrhyw beth sy’n anwir, yn dwyllodrus, yn sarhaus, yn peri embaras, yn anweddus, yn ddifenwol neu yn erbyn y gyfraith. Rydym yn tynnu postiadau o’r fath oddi ar ein tudalennau ac yn rhoi gwybod amdanynt.',
    },
    '5': {
      title: 'Ffotograffau a fideos',
      text: 'Peidiwch â thynnu lluniau lle mae cleifion eraill, a pheidiwch â thynnu lluniau o’n staff.',
    },
    '6': {
      title: 'Enwi ein staff',
      text: 'Peidiwch ag ysgrifennu unrhyw beth ar gyfryngau cymdeithasol sy’n dangos pa aelod o’n staff yr ydych yn ei olygu, hyd yn oed i ddiolch iddynt.',
    },
    '7': {
      title: 'Difenwi ein tîm',
      text: 'Peidiwch â rhannu datganiadau difenwol am ein tîm ar unrhyw gyfrwng cymdeithasol. Gallwn gymryd cyngor cyfreithiol a gweithredu arno.',
    },
    reviews: {
      title: 'Adolygiadau',
      text: 'Hoffem gael eich adolygiad ar Google neu drwy’r Prawf Ffrindiau a Theulu, ar ein gwefan neu ar bapur, lle gall rheolwr y practis ei ateb. Nid ydym yn ateb adolygiadau ar safleoedd eraill.',
    },
    complaints: {
      title: 'Cwynion',
      text: 'Defnyddiwch ein trefn gwyno i gwyno, fel y gallwn edrych i mewn i’r mater yn iawn. Nid ydym yn ymateb i gŵyn ar gyfryngau cymdeithasol, a byddwn yn gofyn i chi ei dileu.',
    },
    safeguarding: {
      title: 'Cadw pobl yn ddiogel',
      text: 'Mae gennym ddyletswydd i amddiffyn cleifion a allai fod mewn perygl o niwed, ac i gadw’r hyn a wyddom amdanynt yn gyfrinachol.',
    },
  },
  words: {
    title: 'Ein cod ymddygiad',
    subtitle: 'Ar gyfer ein tudalen Facebook, ac ar gyfer ffonau a chamerâu yn ein meddygfeydd',
    intro:
      'Rydym yn defnyddio Facebook i rannu newyddion sy’n eich helpu. Mae’r dudalen hon yn dweud beth rydym yn ei ofyn gennych, fel bod pawb yn ddiogel ac yn teimlo bod croeso iddynt.',
    covers: 'Mae ar gyfer cleifion',
    and: 'a',
    contents: 'Ar y dudalen hon',
    asked: 'Beth rydym yn ei ofyn gennych',
    tellUs: 'Dywedwch wrthym beth yw eich barn',
    keepSafe: 'Sut rydym yn cadw pobl yn ddiogel',
    feedbackLink: 'Rhoi adborth: y Prawf Ffrindiau a Theulu',
    complaintsLink: 'Sut i gwyno',
    otherWays: 'Ffyrdd eraill o ddarllen hwn',
    largePrint: 'Print bras',
    normalPrint: 'Print arferol',
    easyRead: 'Hawdd ei ddeall, gyda lluniau',
    poster: 'Poster i’w argraffu (PDF)',
    leaflet: 'Taflen i’w hargraffu (PDF)',
    languages: 'Ieithoedd',
    translatedOn: 'Cyfieithwyd ar',
    englishNewer: 'Mae’r rhan hon wedi newid ers gwneud y cyfieithiad. Mae yn Saesneg am y tro.',
    inEnglish: 'Darllen hwn yn Saesneg',
    changes: 'Beth sydd wedi newid',
    since: 'Mewn defnydd ers',
    haveRead: 'Rwyf wedi ei ddarllen',
    haveReadWhy:
      'Pwyswch y botwm i ddweud wrthym. Rydym yn cyfrif faint o bobl sy’n gwneud. Nid ydym yn gwybod pwy ydych chi.',
    thanks: 'Diolch. Rydych wedi cael eich cyfrif.',
    notWatched: 'Nid ydym yn gwylio’r dudalen hon drwy’r amser',
    notWatchedWhy: 'Os oes angen help arnoch nawr, peidiwch ag aros i ni ei darllen.',
    danger: 'Mae bywyd rhywun mewn perygl',
    dangerHelp: 'Ffoniwch 999 neu ewch i’r adran ddamweiniau nawr',
    mental: 'Mae angen help arnoch gyda’ch iechyd meddwl nawr',
    mentalHelp: 'Ffoniwch 111 a dewiswch yr opsiwn iechyd meddwl',
    listen: 'Rydych eisiau rhywun i siarad ag ef',
    listenHelp: 'Ffoniwch y Samariaid ar 116 123, unrhyw bryd',
    textHelp: 'Tecstiwch SHOUT i 85258',
    unwell: 'Mae angen help meddygol arnoch ac rydym ar gau',
    unwellHelp: 'Ewch i NHS 111 ar-lein neu ffoniwch 111',
    deafHelp: 'Os ydych yn fyddar, ffoniwch 18001 111 gyda Relay UK',
    moreHelp: 'Mwy o help, i blant ac ar gyfer cam-drin yn y cartref',
    skip: 'Neidio i’r prif gynnwys',
    accessibility: 'Hygyrchedd',
    privacy: 'Eich preifatrwydd',
    results: 'Beth mae cleifion yn ei ddweud',
    phone: 'Ffôn',
    email: 'E-bost',
  },
}
