// Swedish: the help of the command line.
import type { HelpWords } from '../words.ts'

export const help: HelpWords = {
  about: 'Vipu håller ordning på EU-projektets pengar: kostnadsblanketter in, granskade utbetalningsansökningar och rapporter ut.',
  usage: 'Användning:',
  usageParts: { command: 'kommando', options: 'alternativ' },
  more: 'Ett kommandos egen hjälp med exempel: vipu kommando --help',
  arguments: 'Argument:',
  options: 'Alternativ:',
  commands: 'Kommandon:',
  examples: 'Exempel:',
  exitCodes: 'Returkoder:',
  exitCodeLines: [
    '0    klart, inga fel',
    '1    klart, men någon blankett eller rad har ett fel; allt annat är behandlat',
    '2    fel användning eller en projektfil som inte kan läsas',
    '3    en fil kunde inte läsas eller skrivas',
    '4    en annan körning använder resultatmappen',
    '130  avbrutet; inget blev halvfärdigt',
  ],
  byDefault: (value) => `standard: ${value}`,
  helpOption: 'visar den här hjälpen',
  versionOption: 'visar versionen',
  command: {
    convert: {
      summary: 'läser kostnadsblanketter och sammanställer granskade utbetalningsansökningar',
      details:
        'Läser alla kostnadsblanketter i mappar och filer (.xlsx .xlsm .xls .xlsb .ods .csv .tsv) och skriver claims.json, claims.xlsx och findings.csv i resultatmappen samt en respons för varje blankett som genomföraren ska rätta (notes/). Blanketterna ändras inte. En avbruten körning fortsätter där den var när kommandot ges på nytt.',
      examples: [
        { does: 'blanketterna i en mapp', line: 'vipu convert blanketter --project project.json --out resultat' },
        {
          does: 'respons och meddelanden på svenska, sammandrag för ett annat program',
          line: 'vipu convert blanketter --project projekt.xlsx --out resultat --lang sv --json',
        },
        { does: 'del 2 av fyra, de andra på andra datorer', line: 'vipu convert arkiv --project project.json --out del2 --shard 2/4' },
      ],
    },
    merge: {
      summary: 'slår ihop en läsning i delar (convert --shard) till ett resultat',
      details:
        'Resultatet är detsamma som om allt hade lästs i en enda körning. Samma filer i olika delar och kostnader som söks två gånger upptäcks här.',
      examples: [{ does: 'fyra delar till ett', line: 'vipu merge del1 del2 del3 del4 --out resultat' }],
    },
    report: {
      summary: 'räknar utbetalningen och gör den finansiella rapporten och resultatrapporten',
      details:
        'Läser redan lästa ansökningar (claims.json) eller kostnadsblanketter direkt och skriver avräkningen (settlement.json) och rapporterna på de språk som begärs.',
      examples: [
        {
          does: 'rapporter på finska och svenska',
          line: 'vipu report --project project.json --claims resultat/claims.json --out rapporter --lang fi --lang sv',
        },
        {
          does: 'direkt från blanketterna, bara Excel',
          line: 'vipu report --project projekt.xlsx --claims blanketter --out rapporter --format xlsx',
        },
      ],
    },
    workbook: {
      summary: 'skriver projektet som en Excel-arbetsbok som tillägget i Excel arbetar i',
      details: 'Arbetsboken innehåller detsamma som project.json och duger för alternativet --project.',
      examples: [{ does: 'projektet som arbetsbok', line: 'vipu workbook --project project.json --out projekt.xlsx' }],
    },
    template: {
      summary: 'gör en tom kostnadsblankett eller projektarbetsbok',
      details: 'Blanketten har färdiga listor och gränser. Projektets och ortens uppgifter fylls i när de anges.',
      examples: [
        { does: 'kostnadsblankett på svenska', line: 'vipu template claim --lang sv --out kostnader.xlsx' },
        { does: 'ortens egen blankett', line: 'vipu template claim --project project.json --locality L1 --out ort1.xlsx' },
        { does: 'projektarbetsbok', line: 'vipu template project --lang sv --out projekt.xlsx' },
      ],
    },
    verify: {
      summary: 'räknar om en tidigare rapport och berättar vad som avviker',
      details:
        'Jämför varje siffra i arbetsboken (.xlsx) eller settlement.json med det som räknas ur projektet och ansökningarna och kontrollerar källfilernas fingeravtryck. För en PDF eller ett Word-dokument kontrolleras om det är byte för byte detsamma.',
      examples: [
        {
          does: 'kontroll av den finansiella rapporten',
          line: 'vipu verify rapporter/financial-report.sv.xlsx --project project.json --claims resultat/claims.json',
        },
      ],
    },
    demo: {
      summary: 'kör allt med exempelprojektet och berättar vad som blev till',
      details: 'Exemplets åtta orter och deras blanketter är påhittade.',
      examples: [{ does: 'i mappen vipu-demo', line: 'vipu demo' }],
    },
  },
  option: {
    project: 'projektet: project.json eller projektarbetsbok (.xlsx)',
    claims: 'claims.json-filer, kostnadsblanketter eller mappar',
    out: 'mappen som resultaten skrivs i',
    outFile: 'filen som skrivs',
    lang: 'språk fi, sv eller en; kan ges flera gånger, det första är meddelandenas språk',
    format: 'resultatens format, åtskilda med komma',
    workers: 'antal samtidiga läsare eller auto',
    deadline: 'sekunder som en fil får ta att läsa',
    heap: 'mebibyte minne för en läsare',
    limit: 'gräns, till exempel rows=800000, över vilken en fil inte läses; kan anges flera gånger',
    shard: 'läser bara del i av n; vipu merge slår ihop delarna',
    resume: 'använder tidigare lästa filer som inte har ändrats',
    fresh: 'läser allt från början',
    strict: 'också en varning är ett fel (returkod 1)',
    json: 'sammandrag som JSON',
    quiet: 'berättar inte hur arbetet framskrider',
    locality: 'ortens id som blanketten fylls i för',
  },
  argument: {
    inputs: 'kostnadsblanketter eller mappar',
    folders: 'mapparna som delarna lästes till (convert --shard)',
    kind: 'claim = kostnadsblankett, project = projektarbetsbok',
    report: 'en tidigare rapport (.xlsx) eller settlement.json',
  },
}
