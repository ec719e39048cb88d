// Swedish: what Excel says about our functions while a formula is written.
import type { FunctionDescriptions } from '../words.ts'

export const sv: FunctionDescriptions = {
  REIMBURSABLE: {
    description: 'Hur mycket av en orts kostnader som högst ersätts: det stödberättigande beloppet, men inte över maximibeloppet.',
    parameters: {
      eligible: 'Ortens alla stödberättigande kostnader från projektets början, euro.',
      cap: 'Ortens maximibelopp, euro. Om det utelämnas 6 000 €.',
    },
  },
  SHARE: {
    description: 'En finansiärs andel av ett belopp på centen: andelarna är alltid tillsammans hela beloppet.',
    parameters: {
      amount: 'Beloppet som fördelas, euro.',
      source: '”ESF”, ”TE-central” eller finansiärens nummer bland fördelningstalen.',
      weights: 'Finansiärernas fördelningstal i ordning: beslutade euro eller procent, högst två decimaler.',
    },
  },
  ELIGIBLE: {
    description: 'Hur mycket av en kostnad som kan vara stödberättigande när momsen har beaktats. Andra villkor kontrolleras inte.',
    parameters: {
      net: 'Kostnaden utan moms, euro.',
      vat: 'Kostnadens moms, euro.',
      treatment: '”drar av momsen”, ”drar inte av momsen” eller ”kommun”.',
      proof: 'Utredning om att momsen inte kan dras av; utan den är momsen inte stödberättigande.',
      gross: 'Kostnaden med moms, euro. Om den ges ska den stämma.',
      claimed: 'Den del som hör till projektet, euro.',
    },
  },
}
