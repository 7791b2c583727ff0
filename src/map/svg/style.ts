const LIGHT = `  --map-bg: #ffffff; --map-text: #1b2330; --map-muted: #566073;
  --map-mainland: #f3f6fb; --map-mainland-line: #b9c6da; --map-area: #f8f8f6; --map-area-line: #cfcdc4;
  --map-node: #ffffff; --map-node-line: #8592a6; --map-system: #eef0f3; --map-dataset: #e4eefc;
  --map-model: #efe7fb; --map-recipient: #ffffff; --map-activity: #e7f4ea;
  --map-leaves: #b3430a; --map-stays: #2b62a8; --map-undecided: #7a6410; --map-use: #8b94a3;
  --map-sensitive: #a8123e; --map-border: #a8123e; --map-focus: #1a66ff;
`;
const DARK = `    --map-bg: #12161d; --map-text: #e8ecf3; --map-muted: #a3aebf;
    --map-mainland: #182130; --map-mainland-line: #3c4d68; --map-area: #191b1f; --map-area-line: #44464d;
    --map-node: #1d2430; --map-node-line: #6d7b91; --map-system: #262c36; --map-dataset: #1c3050;
    --map-model: #33274c; --map-recipient: #1d2430; --map-activity: #1d3626;
    --map-leaves: #ff9c63; --map-stays: #7db2f5; --map-undecided: #e0c25a; --map-use: #7f8a9b;
    --map-sensitive: #ff8fab; --map-border: #ff8fab; --map-focus: #8ab4ff;
`;

/** Styles of a map: every colour is a variable, so that a page that embeds it can set its own. */
export const STYLE = `
.hegui-map {
${LIGHT}  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  background: var(--map-bg); color: var(--map-text);
}
@media (prefers-color-scheme: dark) {
  .hegui-map {
${DARK}  }
}
.hegui-map text { fill: var(--map-text); font-size: 13px; }
.hegui-map .area > rect { fill: var(--map-area); stroke: var(--map-area-line); }
.hegui-map .area.mainland > rect { fill: var(--map-mainland); stroke: var(--map-mainland-line); }
.hegui-map .area.undecided > rect, .hegui-map .area.alone > rect { fill: none; stroke-dasharray: 2 5; stroke-linecap: round; }
.hegui-map .area > text { font-weight: 600; }
.hegui-map .border line { stroke: var(--map-border); stroke-width: 1.5; stroke-dasharray: 12 4 2 4; }
.hegui-map .border text { fill: var(--map-border); font-size: 11px; font-weight: 600; }
.hegui-map .shape { fill: var(--map-node); stroke: var(--map-node-line); stroke-width: 1.2; }
.hegui-map .system .shape { fill: var(--map-system); }
.hegui-map .dataset .shape { fill: var(--map-dataset); }
.hegui-map .model .shape { fill: var(--map-model); }
.hegui-map .recipient .shape { fill: var(--map-recipient); }
.hegui-map .activity .shape { fill: var(--map-activity); }
.hegui-map .detail { fill: none; stroke: var(--map-node-line); stroke-width: 1.2; }
.hegui-map .undeclared .shape { stroke-dasharray: 4 3; }
.hegui-map .node .name { font-weight: 600; }
.hegui-map .node .note { fill: var(--map-muted); font-size: 11px; }
.hegui-map .mark { fill: var(--map-sensitive); stroke: var(--map-sensitive); stroke-width: 1.4; }
.hegui-map .mark.hollow { fill: none; }
.hegui-map .sensitive > .shape { stroke: var(--map-sensitive); stroke-width: 1.8; }
.hegui-map .edge path { fill: none; stroke: var(--map-use); stroke-width: 1.2; stroke-linejoin: round; }
.hegui-map .edge .halo { stroke: transparent; stroke-width: 12; }
.hegui-map .edge .head { fill: var(--map-use); stroke: none; }
.hegui-map .edge.stays .line { stroke: var(--map-stays); stroke-width: 1.6; }
.hegui-map .edge.stays .head { fill: var(--map-stays); }
.hegui-map .edge.leaves .line { stroke: var(--map-leaves); stroke-width: 3.2; }
.hegui-map .edge.leaves .head { fill: var(--map-leaves); }
.hegui-map .edge.open .line { stroke: var(--map-undecided); stroke-width: 1.8; stroke-dasharray: 7 5; }
.hegui-map .edge.open .head { fill: var(--map-undecided); }
.hegui-map.dense .edge .line { stroke-width: 1; opacity: 0.45; }
.hegui-map.dense .edge.leaves .line { stroke-width: 2; }
.hegui-map .label text { font-size: 11px; }
.hegui-map .label .said { fill: var(--map-sensitive); font-weight: 600; }
.hegui-map .legend text { fill: var(--map-muted); font-size: 11px; }
.hegui-map .legend .heading { fill: var(--map-text); font-weight: 600; }
.hegui-map [tabindex] { cursor: pointer; outline: none; }
.hegui-map .node[tabindex]:hover > .shape, .hegui-map .node[tabindex]:focus-visible > .shape { stroke: var(--map-focus); stroke-width: 3; }
.hegui-map .edge[tabindex]:hover > .halo, .hegui-map .edge[tabindex]:focus-visible > .halo { stroke: var(--map-focus); opacity: 0.35; }
`;

/** Lets a page that has a switch of its own (`data-theme` on its root) set the colours, whatever the system prefers. */
export const THEMED = `
@media screen {
:root[data-theme="light"] .hegui-map {
${LIGHT}}
:root[data-theme="dark"] .hegui-map {
${DARK}}
}
`;
