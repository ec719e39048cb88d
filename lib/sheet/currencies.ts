// The currencies other than the euro that words name. Law: one list, so that a heading and a note about a line are told alike; how an amount and a number
// format name one is in `amount-text.ts`.

/** Codes that are no words: of Europe, and of those whom its projects buy from; `mk` and `fim` are the markka of old forms. */
export const foreignCodes =
  'sek|skr|nok|nkr|dkk|dkr|isk|gbp|chf|usd|pln|czk|huf|ron|bgn|hrk|rsd|eek|lvl|ltl|uah|rub|byn|kzt|jpy|cny|inr|krw|nzd|sgd|hkd|zar|fim'
