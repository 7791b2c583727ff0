import { flag, group, manyOf, text } from "../field.js";

/** Geographic information: surveying results and maps. */
export const geography = group(
  {
    kinds: manyOf(
      ["coordinates", "street-imagery", "point-cloud", "road-attributes", "map-data"],
      "Geographic information that it holds: positions of roads and facilities, real-scene images, point clouds, attributes and topology of roads, or the data of a map.",
      "所含地理信息：道路设施等的空间坐标、实景影像、点云、道路属性和拓扑数据、地图数据。",
    ),
    from_vehicles: flag(
      "Gathered by intelligent connected vehicles and sent back from them.",
      "由智能网联汽车采集并回传。",
    ),
    surveyor: text(
      "Unit with a surveying qualification that collects, stores and processes it for the handler.",
      "受托收集、存储、处理该数据的具有相应测绘资质的单位。",
    ),
  },
  "Geographic information.",
  "地理信息数据。",
);
