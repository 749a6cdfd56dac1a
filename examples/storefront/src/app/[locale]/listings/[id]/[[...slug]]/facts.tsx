import type { CategoryView, ListingDetail } from "medusa-plugin-reluv/client"
import type { ReactNode } from "react"
import { count } from "@/format"
import type { Locale } from "@/locale"
import { textsOf } from "@/texts"
import { fill } from "@/texts/fill"
import { Picture } from "@/ui/picture"
import ui from "@/ui/ui.module.css"
import styles from "./listing.module.css"

type Props = { listing: ListingDetail; locale: Locale }

/** What is wrong with it, before everything else that is to be said. */
export function Defects({ listing: { defects, pictures }, locale }: Props) {
  const { listing: t } = textsOf(locale)
  if (defects.length === 0) return null
  return (
    <section className={styles.defects}>
      <h2 className={styles.heading}>{t.defectsTitle}</h2>
      <ul>
        {defects.map(({ description, picture }) => {
          const shown = pictures.find(({ url, src }) => picture === url || picture === src)
          return (
            <li key={description}>
              {shown ? <Picture picture={shown} alt="" sizes="6rem" /> : null}
              <span>{description}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

export function Facts({
  listing,
  category,
  locale,
}: Props & { category: CategoryView | undefined }) {
  const { listing: t, condition } = textsOf(locale)
  const state = listing.condition
  const facts: (readonly [string, ReactNode])[] = [
    [
      t.condition,
      <>
        <strong>{listing.has_tags ? condition.withTags : condition[state]}</strong>{" "}
        <span className={ui.soft}>{condition[`${state}Hint`]}</span>
      </>,
    ],
    [t.size, listing.size],
    [t.color, listing.color],
    [t.material, listing.material],
    [t.category, category?.name],
    [t.weight, fill(t.grams, { n: count(listing.weight, locale) })],
  ]
  return (
    <section>
      <h2 className={styles.heading}>{t.facts}</h2>
      <dl className={styles.facts}>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null
        )}
      </dl>
      {listing.defects.length === 0 ? (
        <p className={`${ui.small} ${ui.soft}`}>{t.noDefects}</p>
      ) : null}
    </section>
  )
}

export function Measurements({
  listing: { measurements },
  category,
  locale,
}: Props & { category: CategoryView | undefined }) {
  const { listing: t } = textsOf(locale)
  const entries = Object.entries(measurements ?? {})
  if (entries.length === 0) return null
  const nameOf = (key: string) =>
    category?.measurements.find((one) => one.key === key)?.label[locale] ?? key.replaceAll("_", " ")
  return (
    <section>
      <h2 className={styles.heading}>{t.measurements}</h2>
      <dl className={styles.facts}>
        {entries.map(([key, centimetres]) => (
          <div key={key}>
            <dt>{nameOf(key)}</dt>
            <dd>{fill(t.cm, { n: count(centimetres, locale) })}</dd>
          </div>
        ))}
      </dl>
      <p className={`${ui.small} ${ui.soft}`}>{t.measurementsHint}</p>
    </section>
  )
}
