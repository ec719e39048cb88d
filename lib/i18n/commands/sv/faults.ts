// Swedish: what is said when a command can't do its work.
import type { DiskTrouble, FaultWords, RunHolder } from '../words.ts'

const troubles: Readonly<Record<Exclude<DiskTrouble, 'other'>, string>> = {
  full: 'Disken är full. Frigör utrymme och ge kommandot på nytt.',
  notAllowed: 'Du har inte rätt till den. Kontrollera mappens rättigheter eller välj en annan mapp.',
  readOnly: 'Det går inte att skriva på disken. Välj en annan mapp.',
  missing: 'Den finns inte. Kontrollera sökvägen.',
  isFolder: 'Den är en mapp. Ange en fil.',
  notFile: 'Den är ingen vanlig fil utan till exempel ett rör eller en enhet. Spara innehållet som en fil och ange den.',
  notFolder: 'I sökvägen står en fil där det ska vara en mapp. Ange en annan mapp.',
  nameTooLong: 'Namnet är för långt. Ange en kortare sökväg.',
  tooLarge: 'Filen skulle bli större än disken eller dina rättigheter tillåter. Välj en annan disk.',
  broken: 'Disken gav ett fel. Kontrollera disken eller nätförbindelsen och ge kommandot på nytt.',
  busy: 'Ett annat program använder den. Stäng det och ge kommandot på nytt.',
  exhausted: 'Datorns minne är slut eller för många filer är öppna. Stäng andra program och ge kommandot på nytt.',
}

const trouble = (kind: DiskTrouble, reason: string): string => (kind === 'other' ? `Orsak: ${reason}.` : troubles[kind])

const run = ({ pid, host, started }: RunHolder): string => `körning ${String(pid)} på datorn ${host}, började ${started}`

export const faults: FaultWords = {
  seeHelp: (command) => `Hjälp: ${command} --help`,
  unknownCommand: (name) => `Kommandot ${name} finns inte.`,
  unknownOption: (name) => `Alternativet ${name} finns inte.`,
  missingArgument: (name) => `I kommandot saknas ${name}.`,
  missingOption: (name) => `Alternativet ${name} saknas.`,
  missingValue: (option) => `Alternativet ${option} saknar värde.`,
  tooManyArguments: 'Kommandot har för många ord. Om en sökväg har mellanslag, skriv den inom citattecken.',
  emptyWord: 'Kommandot har en tom sökväg eller ett tomt värde. Kontrollera att varje variabel har ett värde.',
  conflicting: (option, other) => `Alternativen ${option} och ${other} kan inte användas tillsammans.`,
  wrongValue: (option, value, expected) => `Värdet ${value} duger inte för ${option}. Ange ${expected}.`,
  expectedWorkers: 'ett heltal 1–256 eller auto',
  expectedShard: 'en del i formen i/n, till exempel 2/4',
  expectedSeconds: 'sekunder som ett tal 0,1–86400',
  expectedMebibytes: 'ett heltal 64–65536',
  expectedLimit: 'en gräns i formen namn=heltal, till exempel rows=800000',
  expectedWorkbook: 'en fil vars namn slutar på .xlsx',
  otherwiseWrong: 'Kommandot är felskrivet.',
  inputMissing: (path) => `Filen eller mappen ${path} finns inte. Inget lästes; kontrollera sökvägen.`,
  noClaimSheets: (extensions) => `I mapparna finns ingen kostnadsblankett (${extensions}). Kontrollera mappen.`,
  outputAmongInputs: (path) => `Resultaten skulle skrivas bland blanketterna som läses (${path}). Ange en annan mapp med --out.`,
  projectMissing: (path) => `Projektfilen ${path} finns inte. Kontrollera sökvägen.`,
  projectUnreadable: (path) => `Projektfilen ${path} kunde inte läsas.`,
  projectEmpty: (path) => `Projektfilen ${path} är tom.`,
  projectNotJson: (path, line, column) =>
    `Projektfilen ${path} är inte giltig JSON: felet är på rad ${String(line)}, tecken ${String(column)}.`,
  projectRepeatedField: (path, field, line, column) =>
    `I projektfilen ${path} finns fältet ${field} två gånger: rad ${String(line)}, tecken ${String(column)}. Ta bort det ena.`,
  projectNotObject: (path) => `Innehållet i projektfilen ${path} är inte ett projekt. Det ska börja med en klammer {.`,
  projectNotWorkbook: (path) =>
    `Arbetsboken ${path} är inte Vipus projektarbetsbok. Gör en sådan med vipu workbook eller vipu template project.`,
  projectWrong: (path, count) =>
    count === 1
      ? `I projektfilen ${path} är ett fält fel. Rätta det och ge kommandot på nytt.`
      : `I projektfilen ${path} är ${String(count)} fält fel. Rätta dem och ge kommandot på nytt.`,
  projectAsked: (path) => `Anmärkningar om projektfilen ${path}:`,
  claimsNotJson: (path, line, column) =>
    `Filen ${path} är inte giltig JSON: felet är på rad ${String(line)}, tecken ${String(column)}. Gör den på nytt med vipu convert.`,
  claimsWrong: (path, field) => `Filen ${path} är inte en claims.json: fältet ${field} är fel. Gör den på nytt med vipu convert.`,
  claimsSameName: (file) =>
    `Två olika filer har samma namn ${file} i olika claims.json-filer. Läs blanketterna tillsammans med vipu convert.`,
  claimsNotRead: (files) =>
    `De här kunde inte läsas: ${files}. Rapporten jämfördes inte, eftersom en blankett som saknas ändrar beloppen. Kontrollera läsrättigheter och anslutningar och ge kommandot på nytt.`,
  unknownLocality: (id, known) => `Projektet har ingen ort ${id}. Orterna är ${known}.`,
  notShard: (path) => `I mappen ${path} finns ingen del som vipu convert --shard har skrivit.`,
  shardDamaged: (path) => `Delen ${path} är skadad eller gjord med en annan version av Vipu. Läs den på nytt med vipu convert --shard.`,
  shardsDiffer: (path) =>
    `Delen ${path} är läst med ett annat projekt, en annan version eller andra filer än de övriga. Läs alla delar med samma inställningar.`,
  shardTwice: (shard) => `Delen ${shard} är given två gånger.`,
  shardsMissing: (shards) => `Delar saknas: ${shards}. Inget resultat skrevs.`,
  notReport: (path) => `Filen ${path} är inte en rapport som Vipu har gjort.`,
  inUse: (folder, holder, lock) =>
    `Mappen ${folder} används av en annan körning${holder ? ` (${run(holder)})` : ''}. Vänta tills den är klar. Om körningen inte längre finns, ta bort filen ${lock}.`,
  disk: (path, isReading, kind, reason) =>
    `Filen ${path} kunde inte ${isReading ? 'läsas' : 'skrivas'}. ${trouble(kind, reason)} Inget blev halvfärdigt.`,
  resultsLost: (kind, reason) => `Sammanfattningen av körningen kunde inte skrivas till utdata (stdout). ${trouble(kind, reason)}`,
  interrupted: (folder) => `Avbrutet. Inget blev halvfärdigt i mappen ${folder}; samma kommando fortsätter härifrån.`,
  stopped: 'Avbrutet. Ingenting skrevs.',
  noReader: (reason) =>
    `Blanketterna kunde inte läsas, eftersom systemet inte tillåter fler trådar. Orsak: ${reason}. Stäng andra program och ge samma kommando på nytt.`,
  programDamaged: (folder, reason) =>
    `En del av Vipu i mappen ${folder} kunde inte användas, eftersom den är skadad eller byttes ut under körningen. Orsak: ${reason}. Ge samma kommando på nytt; om det inte hjälper, installera Vipu på nytt.`,
  internal: (message) => `Vipu har ett fel som inte beror på dina filer: ${message}`,
}
