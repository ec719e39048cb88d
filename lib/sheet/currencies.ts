// The currencies other than the euro, and how each is written where. Law: one list; a place knows the names that mean nothing else there, and a name that one
// place has more than another says why.

/** Codes in any spelling, `fim` of the markka among them, that people write beside an amount as well. */
const usual = 'usd|gbp|sek|skr|nok|nkr|dkk|dkr|chf|jpy|rub|eek|lvl|ltl|pln|fim'
/** Codes of Europe and of those whom its projects buy from, which are no words. */
const rarer = 'isk|czk|huf|ron|bgn|hrk|rsd|uah|byn|kzt|cny|inr|krw|nzd|sgd|hkd|zar'

/** What names a currency in brackets behind any text: `Hotelli Tukholma (SEK)`. */
export const currencyCodes = `${usual}|${rarer}`

/** What stands beside an amount: `120 kr`, `$ 90`. Text with another code beside its digits is no amount, and is asked about. */
export const besideAmount = `us\\$|\\$|£|¥|kr|mk|${usual}`

/** What a number format writes beside its figure, as spreadsheets of these countries do by themselves; `ft` and `lei` are words elsewhere. */
export const besideFigure = `${besideAmount}|zł|kč|ft|lei|₽|₴`

/** Words of a heading, plain; `cad` is a drawing in other texts, and `krooni` a name. */
export const headingCurrencies = `${currencyCodes}|cad|aud|kr|mk|kronor|kruunua|kruunuina|krooni|kroonia|dollar|dollars|sterling|pounds|puntaa|zloty\\p{L}*|zł|kc|forint\\p{L}*|ruplaa`
/** Signs anywhere in a heading. */
export const headingSigns = '[$£¥₽₴]'

/**
 * Every code of ISO 4217 but the euro's and those of metals and funds. Some are words (`all`, `top`): in capitals and brackets none is. They stand here, since
 * what Intl knows differs from machine to machine.
 */
export const allCodes =
  'AED|AFN|ALL|AMD|ANG|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHF|CLP|CNY|COP|CRC|CUC|CUP|CVE|CZK|DJF|' +
  'DKK|DOP|DZD|EGP|ERN|ETB|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HRK|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|' +
  'KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|' +
  'RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SLL|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|UYU|UZS|VES|VND|VUV|' +
  'WST|XAF|XCD|XCG|XOF|XPF|YER|ZAR|ZMW|ZWG|ZWL'
