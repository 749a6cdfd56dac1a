"use client"

import { fill } from "@/texts/fill"
import styles from "./stars.module.css"
import ui from "./ui.module.css"

const RATINGS = [1, 2, 3, 4, 5] as const

/** One to five stars, to be given. */
export function Stars({
  name,
  title,
  rating,
  onRate,
  texts,
}: {
  name: string
  title: string
  /** 0: none yet */
  rating: number
  onRate: (rating: number) => void
  /** `{n} stars` */
  texts: { stars: string }
}) {
  return (
    <fieldset>
      <legend className={ui.strong}>{title}</legend>
      <div className={styles.stars}>
        {RATINGS.map((each) => (
          <label key={each} data-on={each <= rating}>
            <input
              className={ui.hidden}
              type="radio"
              name={name}
              value={each}
              checked={rating === each}
              onChange={() => onRate(each)}
              aria-label={fill(texts.stars, { n: each })}
            />
            ★
          </label>
        ))}
      </div>
    </fieldset>
  )
}
