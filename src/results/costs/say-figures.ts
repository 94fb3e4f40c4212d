import type { Money } from "../../model/values/money.js";
import { sayerOf } from "../../words/phrases.js";
import { describeMoney } from "../../words/values/amounts.js";
import { joinWords } from "../../words/values/lists.js";
import type { Wording } from "../../words/wording.js";
import { costMessages } from "./cost-messages.js";
import type { MoneySum } from "./cost-results.js";
import { readableFigure } from "./tidy-figure.js";

const say = /* @__PURE__ */ sayerOf("costs", costMessages);

/** Returns an amount as people read it: "133.33 EUR". */
export const sayMoney = (money: Money, wording: Wording): string =>
  describeMoney({ ...money, amount: readableFigure(money.amount) }, wording);

/** Returns amounts in several currencies: "240 EUR and 30 USD"; of none, nothing of the plan's currency. */
export const sayMoneySum = (sum: MoneySum, wording: Wording): string =>
  sum.length === 0
    ? sayMoney({ amount: 0 }, wording)
    : joinWords(
        sum.map((money) => sayMoney(money, wording)),
        wording,
      );

/** Returns hours of work: "2.5 hours", and never days, which are longer than people work. */
export const sayHours = (hours: number, wording: Wording): string => say(wording, "hours", { hours: readableFigure(hours) });
