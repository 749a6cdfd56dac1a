import { type Cloth, mix } from "./cloth"
import { both, box, circle, inside, path, place, times } from "./svg"

const STEEL = { fill: "#cfd3d8", line: "#7f858d" }

/** A square scarf, folded twice, with a corner turned over. */
export function hijab(cloth: Cloth): string {
  const cloths = (y: number) => box(-190, y, 380, 330, 14, { fill: cloth.main, line: cloth.line })
  const face = "M-190,232 H190 V562 H-190 Z"
  return (
    cloths(262) +
    cloths(247) +
    box(-190, 232, 380, 330, 14, { fill: cloth.fill, line: cloth.line }) +
    inside(
      "face",
      face,
      path("M-190,232 h380 v330 h-380 Z M-166,256 v282 h332 v-282 Z", {
        fill: cloth.accent,
        opacity: 0.9,
      }) +
        path("M-150,272 h300 v250 h-300 Z", { line: cloth.accent, width: 4 }) +
        path("M60,220 C110,320 90,440 120,580 H220 V220 Z", { fill: "#000000", opacity: 0.05 })
    ) +
    path("M190,388 C120,400 40,480 20,562 H190 Z", { fill: "#000000", opacity: 0.14 }) +
    path("M190,562 L24,562 C50,510 70,450 60,404 C110,420 160,410 190,396 Z", {
      fill: cloth.pale,
      line: cloth.line,
    }) +
    path("M58,406 C70,452 50,510 26,560", { line: cloth.accent, width: 7 }) +
    box(-176, 496, 46, 40, 4, { fill: "#fbf7ef", line: "#b9ab98", width: 2 }) +
    path("M-166,510 h26 M-166,522 h18", { line: "#b9ab98", width: 3 })
  )
}

/** A long pleated shawl that hangs over a bar. */
export function pashmina(cloth: Cloth): string {
  const left =
    "M-120,190 C-60,170 -10,176 10,190 C16,330 0,520 12,640 C-30,652 -100,652 -140,640 C-122,500 -134,330 -120,190 Z"
  const right =
    "M0,190 C40,172 100,176 130,190 C140,300 128,440 142,548 C100,560 50,560 6,550 C14,430 -6,300 0,190 Z"
  const pleats = (from: number, to: number, bottom: number) =>
    times(Math.floor((to - from) / 16), (i) =>
      path(
        `M${from + i * 16},180 C${from + i * 16 - 6},320 ${from + i * 16 + 8},480 ${from + i * 16},${bottom}`,
        { line: cloth.line, width: 3, opacity: 0.55 }
      )
    )
  return (
    box(-230, 164, 460, 18, 9, { fill: "#c79a6b", line: "#8d643c" }) +
    both(circle(236, 173, 15, { fill: "#c79a6b", line: "#8d643c" })) +
    path(left, { fill: cloth.fill }) +
    inside("left", left, pleats(-140, 20, 660)) +
    path(left, { line: cloth.line }) +
    path(right, { fill: cloth.pale }) +
    inside("right", right, pleats(0, 150, 570)) +
    path(right, { line: cloth.line }) +
    path(
      "M-120,190 C-110,150 -40,148 0,152 C40,148 120,150 130,190 C100,176 40,172 4,188 C-20,174 -80,172 -120,190 Z",
      { fill: cloth.main, line: cloth.line }
    )
  )
}

/** A long patterned cloth with fringes, hung over a bar. */
export function selendang(cloth: Cloth): string {
  const fall = (x: number, bottom: number, name: string) => {
    const outline = `M${x - 84},180 H${x + 84} C${x + 90},330 ${x + 78},500 ${x + 86},${bottom} H${x - 86} C${x - 78},500 ${x - 90},330 ${x - 84},180 Z`
    return (
      times(15, (i) =>
        path(`M${x - 80 + i * 11.4},${bottom} v38`, { line: cloth.accentLine, width: 4 })
      ) +
      path(outline, { fill: cloth.fill }) +
      inside(
        name,
        outline,
        path(
          `M${x - 100},${bottom - 90} h200 v22 h-200 Z M${x - 100},${bottom - 30} h200 v30 h-200 Z`,
          { fill: cloth.accent }
        ) +
          path(
            `M${x + 30},170 C${x + 60},330 ${x + 34},500 ${x + 50},${bottom} H${x + 120} V170 Z`,
            { fill: "#000000", opacity: 0.1 }
          ) +
          path(
            `M${x - 50},170 C${x - 30},330 ${x - 56},500 ${x - 44},${bottom} h14 C${x - 40},500 ${x - 14},330 ${x - 34},170 Z`,
            { fill: "#000000", opacity: 0.08 }
          )
      ) +
      path(outline, { line: cloth.line })
    )
  }
  return (
    box(-230, 150, 460, 18, 9, { fill: "#c79a6b", line: "#8d643c" }) +
    both(circle(236, 159, 15, { fill: "#c79a6b", line: "#8d643c" })) +
    fall(-78, 660, "back") +
    fall(72, 580, "front") +
    path("M-164,184 C-166,150 -120,138 -60,140 H60 C120,138 158,150 158,184 Z", {
      fill: cloth.fill,
      line: cloth.line,
    })
  )
}

export function cap(cloth: Cloth): string {
  const crown =
    "M-176,474 C-196,330 -104,236 14,236 C122,236 178,326 172,440 C84,498 -60,508 -176,474 Z"
  const brim =
    "M24,492 C96,480 144,462 172,436 C236,436 292,474 300,512 C302,532 286,536 268,528 C200,500 110,504 44,516 C26,516 18,502 24,492 Z"
  return place(
    path(crown, { fill: cloth.fill }) +
      inside(
        "crown",
        crown,
        path("M-176,474 C-150,380 -140,310 -60,236 H-260 V500 Z", {
          fill: "#000000",
          opacity: 0.12,
        })
      ) +
      path(crown, { line: cloth.line }) +
      path("M14,238 C-60,300 -84,400 -70,496 M14,238 C80,280 110,380 104,478", {
        line: cloth.line,
        width: 2,
        dash: "7 5",
      }) +
      path("M-172,452 C-60,486 84,474 172,418", { line: cloth.line, width: 2, dash: "7 5" }) +
      box(-2, 226, 34, 16, 8, { fill: cloth.main, line: cloth.line }) +
      circle(-110, 360, 6, { fill: cloth.deep, line: cloth.line, width: 2 }) +
      path(brim, { fill: cloth.fill, line: cloth.line }) +
      path("M60,500 C150,476 230,484 284,516 M96,486 C160,468 230,472 276,500", {
        line: cloth.line,
        width: 2,
        dash: "7 5",
      }) +
      place(
        box(-56, -46, 112, 88, 14, { fill: cloth.accent, line: cloth.accentLine }) +
          path("M-36,20 L-8,-24 L8,0 L18,-14 L38,20 Z", { fill: cloth.main }),
        { x: 22, y: 376, turn: -3 }
      ),
    { x: -56, y: 12 }
  )
}

export function bucketHat(cloth: Cloth): string {
  const crown =
    "M-122,420 C-126,340 -110,270 -84,256 C-40,240 40,240 84,256 C110,270 126,340 122,420 Z"
  const brim =
    "M-122,410 C-60,436 60,436 122,410 C176,452 218,520 226,566 C120,616 -120,616 -226,566 C-218,520 -176,452 -122,410 Z"
  return place(
    path(crown, { fill: cloth.fill }) +
      inside(
        "crown",
        crown,
        path("M50,240 C90,300 80,380 84,440 H160 V240 Z", { fill: "#000000", opacity: 0.08 })
      ) +
      path(crown, { line: cloth.line }) +
      path("M-88,264 C-40,284 40,284 88,264", { line: cloth.line, width: 2, dash: "7 5" }) +
      path(brim, { fill: cloth.fill, line: cloth.line }) +
      times(4, (i) =>
        path(
          `M${-148 - i * 20},${450 + i * 32} C${-70 - i * 10},${484 + i * 34} ${70 + i * 10},${484 + i * 34} ${148 + i * 20},${450 + i * 32}`,
          { line: cloth.line, width: 2, dash: "7 5" }
        )
      ) +
      path("M-122,404 C-60,430 60,430 122,404 L121,376 C60,400 -60,400 -121,376 Z", {
        fill: cloth.accent,
        line: cloth.accentLine,
      }) +
      both(circle(98, 330, 7, { fill: cloth.deep, line: cloth.line, width: 2 })),
    { y: -16 }
  )
}

function band(cloth: Cloth, width: number): string {
  const d = (half: number) =>
    `M${-half},150 C${-half - 2},200 ${-half - 8},260 ${-half - 10},330 H${half + 10} C${half + 8},260 ${half + 2},200 ${half},150 C${half - 8},132 ${-half + 8},132 ${-half},150 Z M${-half - 10},470 C${-half - 8},540 ${-half - 2},600 ${-half},660 C${-half + 10},690 ${half - 10},690 ${half},660 C${half + 2},600 ${half + 8},540 ${half + 10},470 Z`
  return path(d(width), { fill: cloth.fill, line: cloth.line })
}

function hands(line: string): string {
  return path("M0,400 V340 M0,400 L40,424", { line, width: 7 }) + circle(0, 400, 7, { fill: line })
}

export function watch(cloth: Cloth): string {
  const tick = (i: number) =>
    place(path("M0,-86 V-74", { line: "#4a4440", width: i % 3 ? 3 : 7 }), { y: 400, turn: i * 30 })
  return (
    band(cloth, 46) +
    both(
      path("M38,164 C40,210 42,260 46,318 M46,484 C42,560 40,610 38,650", {
        line: cloth.accent,
        width: 3,
        dash: "8 6",
      })
    ) +
    times(4, (i) => box(-5, 560 + i * 26, 10, 14, 5, { fill: cloth.deep })) +
    box(-58, 168, 116, 26, 8, { fill: cloth.main, line: cloth.line }) +
    box(-34, 120, 68, 40, 8, { line: STEEL.line, width: 9 }) +
    box(122, 384, 26, 32, 7, STEEL) +
    circle(0, 400, 124, { ...STEEL, width: 4 }) +
    circle(0, 400, 106, {
      fill: cloth.accent === "#ffffff" ? "#fdfbf6" : mix(cloth.accent, "#fdfbf6", 0.82),
      line: STEEL.line,
    }) +
    times(12, tick) +
    hands("#3b3430") +
    path("M0,400 L-28,458", { line: "#b4512f", width: 3 }) +
    path("M-70,344 C-40,310 10,300 50,318 L-20,360 Z", { fill: "#ffffff", opacity: 0.4 })
  )
}

export function digitalWatch(cloth: Cloth): string {
  return (
    band(cloth, 58) +
    times(3, (i) => path(`M-44,${196 + i * 34} H44`, { line: cloth.line, width: 8 })) +
    times(
      4,
      (i) =>
        box(-24, 548 + i * 30, 14, 14, 4, { fill: cloth.deep }) +
        box(10, 548 + i * 30, 14, 14, 4, { fill: cloth.deep })
    ) +
    both(box(120, 342, 22, 40, 6, STEEL) + box(120, 420, 22, 40, 6, STEEL)) +
    path("M-84,276 H84 L132,324 V476 L84,524 H-84 L-132,476 V324 Z", {
      fill: cloth.main,
      line: cloth.line,
      width: 4,
    }) +
    path("M-74,300 H74 L108,334 V466 L74,500 H-74 L-108,466 V334 Z", {
      fill: cloth.deep,
      line: cloth.accent,
      width: 5,
    }) +
    box(-82, 350, 164, 100, 8, { fill: "#c9d2bd", line: "#8d9781" }) +
    `<g fill="none" stroke="#33382c" stroke-width="9" stroke-linecap="round">` +
    `<path d="M-62,378 v20 M-62,410 v20 M-44,374 h22 M-22,378 v18 M-44,402 h22 M-44,408 v20 M-44,434 h22 M18,374 h22 M40,378 v18 M18,402 h22 M40,408 v20 M18,434 h22 M60,378 v18 M60,408 v20"/></g>` +
    circle(-4, 390, 4, { fill: "#33382c" }) +
    circle(-4, 418, 4, { fill: "#33382c" }) +
    path("M-40,320 H40 M-30,478 H30", { line: cloth.accent, width: 5 })
  )
}

/** A belt, rolled up, with its buckle in front. */
export function belt(cloth: Cloth): string {
  return place(
    circle(0, 400, 170, { line: cloth.line, width: 62 }) +
      circle(0, 400, 170, { line: cloth.main, width: 56 }) +
      circle(0, 400, 186, { line: cloth.accent, width: 3, dash: "9 7" }) +
      circle(0, 400, 154, { line: cloth.accent, width: 3, dash: "9 7" }) +
      circle(0, 400, 112, { line: cloth.line, width: 50 }) +
      circle(0, 400, 112, { line: cloth.deep, width: 44 }) +
      circle(0, 400, 112, { line: cloth.accent, width: 3, dash: "9 7", opacity: 0.7 }) +
      path("M-40,570 H232 C250,570 256,582 256,600 C256,618 250,630 232,630 H-40 Z", {
        fill: cloth.fill,
        line: cloth.line,
      }) +
      path("M-30,582 H228 M-30,618 H228", { line: cloth.accent, width: 3, dash: "9 7" }) +
      times(5, (i) => circle(90 + i * 30, 600, 5, { fill: cloth.deep })) +
      box(-92, 556, 96, 88, 12, { line: STEEL.line, width: 18 }) +
      box(-92, 556, 96, 88, 12, { line: STEEL.fill, width: 12 }) +
      path("M-90,600 H10", { line: STEEL.line, width: 12 }) +
      path("M-90,600 H8", { line: STEEL.fill, width: 7 }) +
      box(24, 562, 26, 76, 5, { fill: cloth.main, line: cloth.line }),
    { y: -50 }
  )
}

export function sunglasses(cloth: Cloth): string {
  const lens = "M34,356 C90,340 180,342 214,358 C222,420 200,490 130,494 C66,496 38,430 34,356 Z"
  return place(
    both(
      path("M206,352 C230,300 236,250 214,214", { line: cloth.line, width: 18 }) +
        path("M206,352 C230,300 236,250 214,214", { line: cloth.main, width: 12 })
    ) +
      both(
        path(lens, { fill: cloth.accent, line: cloth.main, width: 18 }) +
          path(lens, { line: cloth.line, width: 2 })
      ) +
      path("M-36,380 C-16,356 16,356 36,380", { line: cloth.main, width: 16 }) +
      both(path("M196,356 l36,-10 l4,24 l-30,10 Z", { fill: cloth.main, line: cloth.line })) +
      path("M60,376 L120,366 L78,440 Z M-188,376 L-128,366 L-170,440 Z", {
        fill: "#ffffff",
        opacity: 0.22,
      }) +
      both(circle(216, 358, 5, { fill: "#e3c678" })),
    { y: 24, scale: 1.06 }
  )
}
