/** Rules that rrule-temporal 2.2.7 expands otherwise than the standard says (RFC 5545, 3.3.10), or than it is read here. */
export interface Difference {
  /** Matches the text of these rules, and the name of a shape where it is all rules of the shape. */
  readonly where: RegExp;
  /** What it does, and what the standard says. */
  readonly why: string;
  /** A rule that shows it from 2001-01-01 to 2012. */
  readonly example: string;
}

/** All that were found in 100 000 rules of every shape. */
export const differences: readonly Difference[] = [
  {
    where: /BYYEARDAY.*(BYMONTHDAY|BYDAY|nth)/,
    why: "it adds what BYMONTHDAY or BYDAY name to what BYYEARDAY names, where note 2 says that BYDAY limits it, and each part is applied to what those before it leave",
    example: "FREQ=YEARLY;BYYEARDAY=1,100,200,-1;BYMONTHDAY=1,31",
  },
  {
    where: /BYWEEKNO.*(BYYEARDAY|BYMONTHDAY)/,
    why: "it adds what BYYEARDAY or BYMONTHDAY name to what BYWEEKNO names, where each part is applied to what those before it leave",
    example: "FREQ=YEARLY;BYWEEKNO=10,20;BYMONTHDAY=4,5,6",
  },
  {
    where: /^(YEARLY BYMONTHDAY nth$|FREQ=YEARLY(?!.*BYMONTH=).*BYMONTHDAY=.*BYDAY=[^;]*\d)/,
    why: "it adds counted weekdays of the year to the days of BYMONTHDAY, where note 2 says that BYDAY limits these",
    example: "FREQ=YEARLY;BYMONTHDAY=4,26;BYDAY=5FR,43TU,4MO",
  },
  {
    where: /^FREQ=YEARLY(?!.*BYMONTH=).*BYDAY=(?=[^;]*\d)([^;]*,)?[A-Z]{2}(,|;|$)/,
    why: "it leaves out the weekdays without a number where another one has a number, though each value of BYDAY names days of its own",
    example: "FREQ=YEARLY;BYDAY=13TH,WE",
  },
  {
    where: /^FREQ=YEARLY(?!.*BYMONTH=).*BYDAY=[^;]*53/,
    why: "it takes the 53rd of 52 weekdays from a neighbouring year, though dates that do not exist must be ignored",
    example: "FREQ=YEARLY;BYDAY=53FR",
  },
  {
    where: /^(?=.*(INTERVAL=([2-9]|1\d)|BYSETPOS)).*BYWEEKNO=([^;]*,)?-?(1|52|53)(,|;|$)/,
    why: "it counts days across New Year to the year that numbers their week, where this library, rrule.js and dateutil count each to the year it lies in; the standard does not say",
    example: "FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO,FR",
  },
];

/** Whether rrule-temporal is a judge of a rule, or of any rule of a shape. */
export const isJudge = (ruleOrShape: string): boolean => !differences.some(({ where }) => where.test(ruleOrShape));
