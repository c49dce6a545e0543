import type {DocumentRecords} from "../../loaders/types.ts";
import {documentOf, holder} from "./records.ts";

const lavrov = {people: ["Sergey Lavrov"], from: "RUS", to: "PAK"};
const putin = {people: ["Vladimir Putin"], from: "RUS", to: "PAK"};
const kayani = {
  people: ["Ashfaq Parvez Kayani"],
  from: "PAK",
  to: "RUS",
  place: "Moscow",
  with: ["Army chief of Russia"]
};
const khar = holder("Hina Rabbani Khar", "Foreign Minister", "PAK");
const qureshi = holder("Shah Mahmood Qureshi", "Foreign Minister", "PAK");
const general = holder("Ashfaq Parvez Kayani", "Army chief", "PAK");

/** Reports of October 2012, one of them without any date, and of a later trip to the same hosts. */
export const october2012: readonly DocumentRecords[] = [
  documentOf("000", null, {
    visits: [
      {...putin, place: "Islamabad", status: "cancelled", occasion: "summit"},
      {...putin, status: "proposed"},
      {...lavrov, status: "under way", with: ["Hina Rabbani Khar", "President of Pakistan"]},
      {...kayani, people: ["Army chief of Pakistan"], status: "under way"}
    ],
    people: [khar, holder("Sergey Lavrov", "Foreign Minister", "RUS")]
  }),
  documentOf("001", "2012-10-04", {
    visits: [
      {...lavrov, place: "Islamabad", with: ["Hina Rabbani Khar"], start: "2012-10-03", end: "2012-10-04", status: "under way"},
      {...putin, place: "Islamabad", start: "2012-10-02", end: "2012-10-03", status: "cancelled"},
      {...putin, status: "proposed"},
      {...kayani, start: "2012-10-03~", status: "under way"}
    ],
    people: [khar, general]
  }),
  documentOf("003", "2012-10-02", {
    visits: [
      {...lavrov, place: "Islamabad", with: ["Hina Rabbani Khar", "Asif Ali Zardari"], start: "2012-10-03", end: "2012-10-04", status: "planned"},
      {...putin, place: "Islamabad", status: "postponed", occasion: "maiden trip to Pakistan"},
      {...kayani, start: "2012-10-03", end: "2012-10-05", status: "planned"},
      {people: ["Hina Rabbani Khar"], from: "PAK", to: "RUS", start: "2012-02", end: "2012-02"}
    ],
    people: [khar, general, holder("Asif Ali Zardari", "President", "PAK")]
  }),
  documentOf("004", "2019-12-20/..", {
    visits: [
      {...lavrov, place: "Islamabad", with: ["Shah Mahmood Qureshi"], start: "2019-12-20/..", end: "2019-12-20/..", status: "held"},
      {people: ["Sergey Lavrov"], from: "RUS", to: "IND", end: "2019-12-20/..", status: "held"}
    ],
    people: [qureshi]
  })
]; // prettier-ignore

/** A trip announced, put off and made at another date. */
export const lula: readonly DocumentRecords[] = [
  documentOf("03", "2023-03-22", {
    visits: [{people: ["Luiz Inacio Lula da Silva"], from: "BRA", to: "CHN", with: ["Xi Jinping"], start: "2023-03-26", end: "2023-03-31", status: "planned"}]
  }),
  documentOf("04", "2023-04-15", {
    visits: [
      {people: ["Luiz Inacio Lula da Silva"], from: "BRA", to: "CHN", with: ["Xi Jinping"], start: "2023-04-12", end: "2023-04-15", status: "held"},
      {people: ["Luiz Inacio Lula da Silva"], from: "BRA", to: "CHN", start: "2023-03-26", status: "postponed"},
      {people: ["Xi Jinping"], from: "CHN", to: "BRA", status: "proposed"}
    ]
  })
]; // prettier-ignore
