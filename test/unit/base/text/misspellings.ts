import { kinds } from "../../../../src/model/kinds.js";
import { fieldsOf } from "../../../../src/model/read/read-thing.js";

/** Words that were mistyped, each with the one that was meant, and the words that would do. */
export interface Misspellings {
  readonly what: string;
  readonly among: readonly string[];
  readonly pairs: readonly (readonly [wrong: string, meant: string])[];
}

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Pairs written one a line, `wrong meant`. */
const pairs = (text: string): Misspellings["pairs"] =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [wrong = "", meant = ""] = list(line);
      return [wrong, meant] as const;
    });

/** Every field of every kind, without those that occur twice. */
const fields = [...new Set(Object.keys(kinds).flatMap((kind) => fieldsOf(kind as "plan")))]; // the table has a row for every kind and no other

const ids = list(`
  brand-forum support-forum company-blog press-blog newsletter monthly-newsletter instagram linkedin-page youtube-channel podcast
  call-deflection first-response-time response-rate share-of-voice newsletter-signups qualified-leads event-registrations churn-rate
  reduce-support-costs grow-membership hire-engineers answer-in-public collect-feedback train-advocates weekly-question-hour
  release-announcement customer-stories behind-the-scenes product-tips community-spotlight maria-lopez kenji-ito amara-okafor
  lena-schmidt support-desk editorial-team legal-review crisis-team new-members long-time-customers prospective-hires journalists
  summer-launch black-friday annual-conference writing-for-the-web video-editing moderating-threads how-to-guides office-hours
  answer-questions-in-the-public-forum publish-the-results-of-the-yearly-survey tactic-1 tactic-2 tactic-12 tactic-21
`);

const zones = list(`
  UTC Africa/Cairo Africa/Johannesburg Africa/Lagos Africa/Nairobi America/Argentina/Buenos_Aires America/Bogota America/Chicago
  America/Denver America/Los_Angeles America/Mexico_City America/New_York America/Sao_Paulo America/Toronto America/Vancouver
  Asia/Bangkok Asia/Dubai Asia/Hong_Kong Asia/Jakarta Asia/Karachi Asia/Kolkata Asia/Manila Asia/Seoul Asia/Shanghai Asia/Singapore
  Asia/Taipei Asia/Tehran Asia/Tokyo Atlantic/Reykjavik Australia/Brisbane Australia/Melbourne Australia/Perth Australia/Sydney
  Europe/Amsterdam Europe/Athens Europe/Berlin Europe/Brussels Europe/Budapest Europe/Copenhagen Europe/Dublin Europe/Helsinki
  Europe/Istanbul Europe/Kyiv Europe/Lisbon Europe/London Europe/Madrid Europe/Oslo Europe/Paris Europe/Prague Europe/Rome
  Europe/Stockholm Europe/Vienna Europe/Warsaw Europe/Zurich Pacific/Auckland Pacific/Honolulu
`);

const choices = list(`
  monday tuesday wednesday thursday friday saturday sunday day week month quarter year daily weekly monthly yearly quota relative
  rrule dates as-needed planned running done dropped draft approved published positive neutral negative mixed internal external
  accepted declined adopt repeat basic intermediate advanced active dormant retired listen respond post paid earned shared owned
  value growth each share rank guard rubric trial critical create enhance empower customer-service marketing human-resources
  campaign conversational informational
`);

export const misspellings: readonly Misspellings[] = [
  {
    what: "fields",
    among: fields,
    pairs: pairs(`
      stratgies strategies
      strategys strategies
      audiance audience
      audiancs audiences
      chanels channels
      channells channels
      chnnels channels
      venuse venues
      metrcs metrics
      peopel people
      skils skills
      pilars pillars
      mesages messages
      messsages messages
      contnet content
      cadance cadences
      cadenses cadences
      campagins campaigns
      campains campaigns
      blackout blackouts
      allignment alignment
      lisening listening
      listning listening
      polcy policy
      responce response
      readyness readiness
      experimnets experiments
      actoins actions
      measurments measurements
      mesurements measurements
      jorney journey
      organisation organization
      organiztion organization
      timezone timeZone
      timZone timeZone
      weekstart weekStart
      hourlyrate hourlyRate
      promotionalshare promotionalShare
      businesObjectives businessObjectives
      bussinessObjectives businessObjectives
      marketingObjectivs marketingObjectives
      statment statement
      staement statement
      basline baseline
      milstones milestones
      dificulty difficulty
      difficutly difficulty
      persnas personas
      acount account
      involvment involvement
    `),
  },
  {
    what: "ids",
    among: ids,
    pairs: pairs(`
      brand-form brand-forum
      brandforum brand-forum
      suport-forum support-forum
      company-blgo company-blog
      pres-blog press-blog
      newletter newsletter
      monthly-newsleter monthly-newsletter
      instagramm instagram
      linkedin-pgae linkedin-page
      linkdin-page linkedin-page
      youtub-channel youtube-channel
      youtube-chanel youtube-channel
      podcsat podcast
      call-defection call-deflection
      call_deflection call-deflection
      first-reponse-time first-response-time
      first-response-tiem first-response-time
      response-rat response-rate
      share-of-voise share-of-voice
      newsletter-sign-ups newsletter-signups
      qualifed-leads qualified-leads
      event-registration event-registrations
      churnrate churn-rate
      reduce-suport-costs reduce-support-costs
      reduce-support-cost reduce-support-costs
      grow-memberships grow-membership
      hire-enginers hire-engineers
      answer-in-pubic answer-in-public
      colect-feedback collect-feedback
      train-advocate train-advocates
      weekly-queston-hour weekly-question-hour
      release-anouncement release-announcement
      customer-storys customer-stories
      behind-the-scene behind-the-scenes
      product-tip product-tips
      comunity-spotlight community-spotlight
      maria-lopes maria-lopez
      Maria-Lopez maria-lopez
      kenji-itoh kenji-ito
      amara-okafr amara-okafor
      lena-schmitt lena-schmidt
      suport-desk support-desk
      editoral-team editorial-team
      legal-reviw legal-review
      longtime-customers long-time-customers
      sumer-launch summer-launch
      black-firday black-friday
      moderating-treads moderating-threads
      answer-questions-in-the-forum answer-questions-in-the-public-forum
      publish-results-of-the-yearly-survey publish-the-results-of-the-yearly-survey
    `),
  },
  {
    what: "zones",
    among: zones,
    pairs: pairs(`
      utcc UTC
      Africa/Ciaro Africa/Cairo
      Africa/Johanesburg Africa/Johannesburg
      Africa/Lagoss Africa/Lagos
      Africa/Nairobbi Africa/Nairobi
      America/Argentina/Buenos_Airs America/Argentina/Buenos_Aires
      America/Bogotta America/Bogota
      America/Chigaco America/Chicago
      America/Chicgo America/Chicago
      America/Denvr America/Denver
      America/Los_Angelos America/Los_Angeles
      America/LosAngeles America/Los_Angeles
      America/Los-Angeles America/Los_Angeles
      America/MexicoCity America/Mexico_City
      America/NewYork America/New_York
      America/New-York America/New_York
      Amerika/New_York America/New_York
      America/Sao_Paolo America/Sao_Paulo
      America/Torronto America/Toronto
      America/Vancover America/Vancouver
      Asia/Bankok Asia/Bangkok
      Asia/Dubay Asia/Dubai
      Asia/HongKong Asia/Hong_Kong
      Asia/Jakata Asia/Jakarta
      Asia/Kolkatta Asia/Kolkata
      Asia/Manilla Asia/Manila
      Asia/Soul Asia/Seoul
      Asia/Shanghi Asia/Shanghai
      Asia/Singapur Asia/Singapore
      Asia/Tapei Asia/Taipei
      Asia/Teheran Asia/Tehran
      Asia/Tokio Asia/Tokyo
      Atlantic/Reykjavic Atlantic/Reykjavik
      Australia/Melborne Australia/Melbourne
      Australia/Sidney Australia/Sydney
      Europe/Amsterdamm Europe/Amsterdam
      Europa/Berlin Europe/Berlin
      Europe/Berln Europe/Berlin
      Europe/Brussel Europe/Brussels
      Europe/Budapst Europe/Budapest
      Europe/Kopenhagen Europe/Copenhagen
      Europe/Helsinky Europe/Helsinki
      Europe/Kiev Europe/Kyiv
      Europe/Lissbon Europe/Lisbon
      Europe/Londn Europe/London
      Eurpe/Paris Europe/Paris
      Europe/Stokholm Europe/Stockholm
      Europe/Wien Europe/Vienna
      Europe/Zürich Europe/Zurich
      Pacific/Aukland Pacific/Auckland
    `),
  },
  {
    what: "choices",
    among: choices,
    pairs: pairs(`
      monnday monday
      Monday monday
      teusday tuesday
      tusday tuesday
      wendesday wednesday
      wensday wednesday
      thrusday thursday
      thurday thursday
      firday friday
      satuday saturday
      saterday saturday
      sundy sunday
      weak week
      moth month
      quater quarter
      yeer year
      dayly daily
      weekley weekly
      montly monthly
      yearley yearly
      qouta quota
      relativ relative
      rule rrule
      asneeded as-needed
      planed planned
      runing running
      droped dropped
      aproved approved
      publishd published
      postive positive
      nuetral neutral
      negativ negative
      internl internal
      extenal external
      acepted accepted
      adpot adopt
      intermedate intermediate
      advancd advanced
      actve active
      dormnat dormant
      retierd retired
      lisen listen
      respnd respond
      earnd earned
      rubrick rubric
      critcal critical
      enhence enhance
      costumer-service customer-service
      human-resorces human-resources
      conversation conversational
    `),
  },
];
