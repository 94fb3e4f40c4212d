import { allowedCalls, logarithmic } from "./allowed.js";
import { type Call, calls, thoroughCalls } from "./calls.js";
import type { TakeCounts } from "./counting.js";
import { given } from "./given.js";
import { describeGrowth, type Growth } from "./growth.js";
import { planted } from "./planted.js";
import { specOfKind } from "./spec-of-kind.js";
import { type Measured, type SteepSite, steepSites } from "./steep-sites.js";

/** What the net is asked. */
export interface Question {
  readonly growths: readonly Growth[];
  /** The smallest size; the others are twice and four times as much. */
  readonly size: number;
  /** What is called: all there is, most of it, or what was planted to be found. */
  readonly calls: "all" | "most" | "planted";
}

/** Returns a sentence for each call whose work grows too fast, and for each that fails. */
export const complaints = (take: TakeCounts, { growths, size, calls: which }: Question): readonly string[] => {
  const named = Object.entries(which === "planted" ? planted : calls).filter(([name]) => which !== "most" || !thoroughCalls.has(name));
  const net = new Net(take, size, named);
  return growths.flatMap((growth) => net.complaintsOn(growth));
};

/** To find out where it comes from takes much longer than to see it. */
const mostExplained = 5;

type Named = readonly [name: string, call: Call];

class Net {
  readonly #take: TakeCounts;
  readonly #size: number;
  readonly #calls: readonly Named[];
  #explained = 0;

  constructor(take: TakeCounts, size: number, all: readonly Named[]) {
    this.#take = take;
    this.#size = size;
    this.#calls = all;
  }

  /** All calls are counted at once, for that is quick; where that is too much, it is asked which of them, and what in the plan it was. */
  complaintsOn(growth: Growth): readonly string[] {
    const tried = this.#calls.filter(([name]) => !isAllowed(name, growth));
    try {
      const sites = this.#steep(growth, tried);
      if (sites.length === 0) return [];
      this.#explained += 1;
      if (this.#explained > mostExplained) return [`${describeGrowth(growth)}: ${describe(sites)}`];
      const guilty = tried.flatMap((call) => {
        const sites = this.#steep(growth, [call]);
        return sites.length === 0 ? [] : [{ call, sites }];
      });
      return guilty.map(
        ({ call, sites }) => `${describeGrowth(growth)}: ${call[0]}${this.#fieldsBehind(growth, call)}: ${describe(sites)}`,
      );
    } catch (thrown) {
      return [`${describeGrowth(growth)}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`];
    }
  }

  #steep(growth: Growth, tried: readonly Named[]): readonly SteepSite[] {
    const [once, twice, fourTimes] = [1, 2, 4].map((times) => this.#count(growth, times * this.#size, tried)) as [
      Measured,
      Measured,
      Measured,
    ]; // as many
    return steepSites([once, twice, fourTimes]).filter(({ site }) => isOurs(site) && !isLogarithmic(site));
  }

  #count(growth: Growth, size: number, tried: readonly Named[]): Measured {
    const ready = given(growth, size);
    this.#take();
    for (const [, call] of tried) call(ready);
    return { ...this.#take(), things: ready.found.length };
  }

  /** The fields that alone are enough. */
  #fieldsBehind(growth: Growth, call: Named): string {
    const spec = specOfKind(growth.kind);
    const fields = spec.partsOf(spec.full[0]).map(({ key }) => String(key));
    const guilty = fields.filter((field) => this.#steep({ ...growth, field }, [call]).length > 0);
    return guilty.length === 0 ? "" : ` with ${guilty.join(", ")}`;
  }
}

const isAllowed = (name: string, { kind, pattern }: Growth): boolean =>
  allowedCalls.some(({ call, growth }) => call === name && growth.kind === kind && growth.pattern === pattern);

const isLogarithmic = (site: string): boolean => Object.keys(logarithmic).some((one) => site.includes(one));

/** Whether it is the library, or what was planted, and not what makes the plans. */
const isOurs = (site: string): boolean => !/(test\/(?!laws\/growth-net\/planted)|src\/testing\/)/.test(site);

const describe = (sites: readonly SteepSite[]): string =>
  sites
    .slice(0, 3)
    .map(({ site, ratio, count }) => `${count} times, ${ratio.toFixed(1)} times as often as with half, ${site}`)
    .join("; ");
