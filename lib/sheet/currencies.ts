// The currencies other than the euro, as sheets write them. Law: one list, so that a heading, a number format and a note about a line are told alike.

/** Codes that are no words: of Europe, and of those whom its projects buy from; `mk` and `fim` are the markka of old forms. */
export const foreignCodes =
  'sek|skr|nok|nkr|dkk|dkr|isk|gbp|chf|usd|pln|czk|huf|ron|bgn|hrk|rsd|eek|lvl|ltl|uah|rub|byn|kzt|jpy|cny|inr|krw|nzd|sgd|hkd|zar|fim'
