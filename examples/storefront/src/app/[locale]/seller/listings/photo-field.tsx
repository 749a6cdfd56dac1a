"use client"

import { type ChangeEvent, useEffect, useState } from "react"
import { reluv } from "@/browser/reluv"
import { fill } from "@/texts/fill"
import { Icon } from "@/ui/icon"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
import styles from "../seller.module.css"

const MOST = 8

export type PhotoTexts = Record<"photos" | "uploading" | "removePhoto", string> & {
  errors: Record<string, string>
}

/** Photos from a phone's camera or its gallery, uploaded as they are chosen, from the browser to the file provider. */
export function PhotoField({
  sellerId,
  photos,
  onPhotos,
  onBusy,
  texts,
}: {
  sellerId: string
  photos: readonly string[]
  onPhotos: (photos: readonly string[]) => void
  /** whether some are on their way: what is saved now would be without them */
  onBusy: (isBusy: boolean) => void
  texts: PhotoTexts
}) {
  const { isSending, refused, send } = useChange(texts.errors)
  useEffect(() => onBusy(isSending), [isSending, onBusy])
  const [share, setShare] = useState(0)
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])].slice(0, MOST - photos.length)
    event.target.value = ""
    if (files.length === 0) return
    setShare(0)
    void send(async () => {
      const client = await reluv()
      client.actFor(sellerId)
      const stored = await client.uploadPictures(files, { onProgress: setShare })
      onPhotos([...photos, ...stored.map(({ url }) => url)])
    })
  }
  return (
    <>
      {photos.length > 0 ? (
        <ul className={styles.photos}>
          {photos.map((url) => (
            <li key={url}>
              <img src={url} alt="" width={4} height={5} />
              <button
                type="button"
                className={ui.plain}
                disabled={isSending}
                onClick={() => onPhotos(photos.filter((one) => one !== url))}
              >
                {texts.removePhoto}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <label className={styles.take} data-busy={isSending}>
        <Icon name="camera" size={32} />
        <span>{texts.photos}</span>
        <input
          className={ui.hidden}
          type="file"
          accept="image/*"
          multiple
          onChange={onChange}
          disabled={isSending || photos.length >= MOST}
        />
      </label>
      {isSending ? (
        <p role="status">
          <progress max={1} value={share} /> {fill(texts.uploading, { n: Math.round(share * 100) })}
        </p>
      ) : null}
      <Refused text={refused} />
    </>
  )
}
