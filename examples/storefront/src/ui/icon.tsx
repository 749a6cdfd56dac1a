const PATHS = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.8 11.3L20 20",
  heart: "M12 20s-7.5-4.6-7.5-10A4.3 4.3 0 0 1 12 7.2 4.3 4.3 0 0 1 19.5 10c0 5.4-7.5 10-7.5 10Z",
  bag: "M5 8.5h14l-.8 11.5H5.8L5 8.5ZM9 8.5V7a3 3 0 0 1 6 0v1.5",
  user: "M12 4.5a3.75 3.75 0 1 0 0 7.5 3.75 3.75 0 0 0 0-7.5ZM5 20c.5-3.6 3.3-5.5 7-5.5s6.5 1.9 7 5.5",
  chat: "M5 5.5h14v10.5h-7.5L7.5 19.5V16H5V5.5Z",
  home: "M4.5 11 12 4.5 19.5 11v8.5h-5v-5h-5v5h-5V11Z",
  plus: "M12 5v14M5 12h14",
  close: "M6 6l12 12M18 6 6 18",
  left: "M14.5 5.5 8 12l6.5 6.5",
  right: "M9.5 5.5 16 12l-6.5 6.5",
  check: "M5 12.5l4.5 4.5L19 7.5",
  shield: "M12 3.5 5 6v5.5c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6l-7-2.5ZM9 12l2.2 2.2L15.2 10",
  truck:
    "M3.5 6.5h10v9.5h-10V6.5ZM13.5 10h3.8l3.2 3v3h-7V10ZM7 18.5a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM17 18.5a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z",
  filter: "M4 7h16M7 12h10M10 17h4",
  pin: "M12 20.5s6-5.6 6-10.3a6 6 0 0 0-12 0c0 4.7 6 10.3 6 10.3ZM12 8a2.2 2.2 0 1 0 0 4.4A2.2 2.2 0 0 0 12 8Z",
  camera: "M4 7.5h3.5L9 5.5h6l1.5 2H20V18.5H4V7.5ZM12 9.5a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6Z",
  tag: "M4.5 4.5h7l8 8-7 7-8-8v-7ZM8.3 8.3h.01",
  clock: "M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM12 8v4.3l3 1.7",
  shop: "M4.5 9.5 6 4.5h12l1.5 5M4.5 9.5a2.5 2.5 0 0 0 5 0 2.5 2.5 0 0 0 5 0 2.5 2.5 0 0 0 5 0M5.5 12v7.5h13V12",
} as const

export type IconName = keyof typeof PATHS

/** A line drawing beside words, or in a button that has a name: it says nothing by itself. */
export function Icon({
  name,
  size = 22,
  filled = false,
}: {
  name: IconName
  size?: number
  filled?: boolean
}) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={filled ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
