"use client"

import { useRef, useState } from "react"
import { fill } from "@/texts/fill"
import { Icon } from "@/ui/icon"
import { Picture } from "@/ui/picture"
import { Closely } from "./closely"
import styles from "./gallery.module.css"

type Props = {
  title: string
  pictures: readonly { src: string; srcset: string | null }[]
  texts: Record<"picture" | "zoom" | "enlarge" | "next" | "previous" | "close", string>
}

const SIZES = "(min-width: 60rem) 52vw, 100vw"

/** All pictures, large: pushed sideways on a phone, side by side elsewhere, each to be looked at closely. */
export function Gallery({ title, pictures, texts }: Props) {
  const row = useRef<HTMLUListElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const [shown, setShown] = useState(0)
  const [zoomed, setZoomed] = useState<number | null>(null)
  const all = pictures.length
  const nameOf = (index: number) => fill(texts.picture, { n: index + 1, all })

  const open = (index: number) => {
    setZoomed(index)
    dialog.current?.showModal()
  }
  const step = (by: number) => setZoomed((now) => ((now ?? 0) + by + all) % all)
  const picture = zoomed === null ? undefined : pictures[zoomed]

  return (
    <div className={styles.gallery}>
      <ul
        ref={row}
        className={styles.row}
        data-one={all === 1}
        onScroll={({ currentTarget: { scrollLeft, clientWidth } }) =>
          setShown(Math.round(scrollLeft / clientWidth))
        }
      >
        {pictures.map((one, index) => (
          <li key={one.src}>
            <button
              type="button"
              onClick={() => open(index)}
              aria-label={`${texts.zoom}: ${nameOf(index)}`}
            >
              <Picture
                picture={one}
                alt={`${title}, ${nameOf(index)}`}
                sizes={SIZES}
                isFirst={index === 0}
              />
            </button>
          </li>
        ))}
      </ul>
      {all > 1 ? (
        <p className={styles.place} aria-hidden="true">
          {shown + 1} / {all}
        </p>
      ) : null}
      <dialog
        ref={dialog}
        className={styles.zoom}
        aria-label={title}
        onClose={() => setZoomed(null)}
        onKeyDown={({ key }) => {
          if (key === "ArrowRight") step(1)
          if (key === "ArrowLeft") step(-1)
        }}
      >
        {picture ? (
          <Closely
            key={picture.src}
            picture={picture}
            alt={`${title}, ${nameOf(zoomed ?? 0)}`}
            name={`${texts.enlarge}: ${nameOf(zoomed ?? 0)}`}
          />
        ) : null}
        <div className={styles.tools}>
          {all > 1 ? (
            <>
              <button type="button" aria-label={texts.previous} onClick={() => step(-1)}>
                <Icon name="left" />
              </button>
              <span>
                {(zoomed ?? 0) + 1} / {all}
              </span>
              <button type="button" aria-label={texts.next} onClick={() => step(1)}>
                <Icon name="right" />
              </button>
            </>
          ) : null}
          <button type="button" aria-label={texts.close} onClick={() => dialog.current?.close()}>
            <Icon name="close" />
          </button>
        </div>
      </dialog>
    </div>
  )
}
