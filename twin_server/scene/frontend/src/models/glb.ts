// Reads the GLB files that the scene is built into: meshes whose vertices know their feature, instanced meshes, points,
// and the table of attributes. Small on purpose: what a tile can hold is known, nothing is loaded from elsewhere.

export type Numbers = Float32Array | Float64Array | Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array;

interface Accessor {
  bufferView: number; byteOffset?: number; componentType: number; count: number; type: string; normalized?: boolean;
}
interface Primitive {
  attributes: Record<string, number>; indices?: number; material?: number; mode?: number;
}
interface Node {
  mesh?: number; children?: number[]; matrix?: number[]; translation?: number[]; rotation?: number[]; scale?: number[];
  extensions?: {
    EXT_mesh_gpu_instancing?: {attributes: Record<string, number>};
    EXT_instance_features?: {featureIds: {attribute?: number; propertyTable?: number}[]};
  };
}
interface Property { type: string; componentType?: string; enumType?: string; name?: string; noData?: unknown; default?: unknown; normalized?: boolean; scale?: number }
interface TableColumn { values: number; stringOffsets?: number; stringOffsetType?: string }
interface Structure {
  schema: {
    classes: Record<string, {properties: Record<string, Property>}>;
    enums?: Record<string, {valueType?: string; values: {name: string; value: number}[]}>;
  };
  propertyTables: {class: string; count: number; properties: Record<string, TableColumn>}[];
}
interface Gltf {
  scene?: number; scenes?: {nodes: number[]}[]; nodes?: Node[]; meshes?: {primitives: Primitive[]}[];
  accessors?: Accessor[]; bufferViews?: {byteOffset?: number; byteLength: number; byteStride?: number}[];
  materials?: {alphaMode?: string; pbrMetallicRoughness?: {baseColorFactor?: number[]; baseColorTexture?: {index: number}}}[];
  textures?: {source: number}[]; images?: {bufferView: number; mimeType: string}[];
  extensions?: {EXT_structural_metadata?: Structure};
}

export interface MeshPart {
  kind: 'mesh'; positions: Float32Array; indices: Uint32Array; colors: Uint8Array; ids: Float32Array;
  uv: Float32Array | null; image: ImageBitmap | null; alpha: number; table: number;
}
export interface InstancePart {
  kind: 'instances'; positions: Float32Array; normals: Float32Array | null; indices: Uint32Array; color: number[];
  matrices: Float32Array[]; ids: Uint32Array; table: number;
}
export interface PointPart { kind: 'points'; positions: Float32Array; colors: Uint8Array; count: number }
export type TilePart = MeshPart | InstancePart | PointPart;

export interface Attribute { name: string; title: string; value: string | number }

export interface TileContent {
  shape: 'tile3d'; type: 'parts'; gltfUpAxis: 'Y'; byteLength: number; parts: TilePart[]; tables: Tables;
}

const COMPONENTS: Record<number, new (buffer: ArrayBuffer, offset: number, length: number) => Numbers> = {
  5120: Int8Array, 5121: Uint8Array, 5122: Int16Array, 5123: Uint16Array, 5125: Uint32Array, 5126: Float32Array
};
const SIZES: Record<string, number> = {SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4};
const ARRAYS: Record<string, new (buffer: ArrayBuffer, offset: number, length: number) => Numbers> = {
  UINT8: Uint8Array, UINT16: Uint16Array, UINT32: Uint32Array, INT8: Int8Array, INT16: Int16Array,
  FLOAT32: Float32Array, FLOAT64: Float64Array
};
const IDENTITY = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

export async function parseGlb(data: ArrayBuffer): Promise<TileContent> {
  const view = new DataView(data);
  if (data.byteLength < 20 || view.getUint32(0, true) !== 0x46546c67) throw new Error('not a GLB file');
  const length = view.getUint32(12, true);
  const json = JSON.parse(new TextDecoder().decode(new Uint8Array(data, 20, length))) as Gltf;
  const reader = new Reader(json, data, 20 + length + 8);
  const parts = await reader.parts();
  return {shape: 'tile3d', type: 'parts', gltfUpAxis: 'Y', byteLength: data.byteLength, parts, tables: new Tables(json, reader)};
}

class Reader {
  constructor(private json: Gltf, private data: ArrayBuffer, private start: number) {}

  async parts(): Promise<TilePart[]> {
    const found: TilePart[] = [];
    const walk = async (number: number, above: number[]): Promise<void> => {
      const node = this.json.nodes![number];
      const matrix = multiply(above, local(node));
      for (const primitive of node.mesh === undefined ? [] : this.json.meshes![node.mesh].primitives) {
        found.push(await this.part(primitive, node, matrix));
      }
      for (const child of node.children ?? []) await walk(child, matrix);
    };
    for (const root of this.json.scenes?.[this.json.scene ?? 0]?.nodes ?? []) await walk(root, IDENTITY);
    return found;
  }

  // A view of the binary, copied where its place does not suit the type.
  bytes(number: number, kind: new (buffer: ArrayBuffer, offset: number, length: number) => Numbers): Numbers {
    const {byteOffset = 0, byteLength} = this.json.bufferViews![number];
    const size = (kind as unknown as {BYTES_PER_ELEMENT: number}).BYTES_PER_ELEMENT;
    const at = this.start + byteOffset;
    if (at % size === 0) return new kind(this.data, at, Math.floor(byteLength / size));
    return new kind(this.data.slice(at, at + byteLength), 0, Math.floor(byteLength / size));
  }

  accessor(number: number): {value: Numbers; size: number; count: number} {
    const {bufferView, byteOffset = 0, componentType, count, type} = this.json.accessors![number];
    const size = SIZES[type];
    const kind = COMPONENTS[componentType];
    const whole = this.bytes(bufferView, kind);
    const first = byteOffset / (kind as unknown as {BYTES_PER_ELEMENT: number}).BYTES_PER_ELEMENT;
    return {value: whole.subarray(first, first + count * size) as Numbers, size, count};
  }

  private async part(primitive: Primitive, node: Node, matrix: number[]): Promise<TilePart> {
    const {attributes, mode = 4} = primitive;
    const material = this.json.materials?.[primitive.material ?? -1];
    const factor = material?.pbrMetallicRoughness?.baseColorFactor ?? [1, 1, 1, 1];
    const source = this.accessor(attributes.POSITION);
    const colors = this.colors(attributes.COLOR_0, factor, source.count);
    const instancing = node.extensions?.EXT_mesh_gpu_instancing;
    if (mode === 0) {
      return {kind: 'points', positions: moved(source.value as Float32Array, matrix), colors, count: source.count};
    }
    const indices = primitive.indices === undefined
      ? Uint32Array.from({length: source.count}, (_, i) => i)
      : Uint32Array.from(this.accessor(primitive.indices).value);
    if (instancing) return this.instances(node, source.value as Float32Array, attributes, indices, factor, matrix);
    const ids = attributes._FEATURE_ID_0 === undefined
      ? new Float32Array(source.count) : Float32Array.from(this.accessor(attributes._FEATURE_ID_0).value);
    const texture = material?.pbrMetallicRoughness?.baseColorTexture;
    const uv = texture && attributes.TEXCOORD_0 !== undefined ? Float32Array.from(this.accessor(attributes.TEXCOORD_0).value) : null;
    const alpha = material?.alphaMode === 'BLEND' ? Math.min(1, (colors[3] ?? 255) / 255) : 1;
    return {
      kind: 'mesh', positions: moved(source.value as Float32Array, matrix), indices, colors, ids, uv,
      image: texture && uv ? await this.image(texture.index) : null, alpha, table: 0
    };
  }

  private instances(
    node: Node, positions: Float32Array, attributes: Record<string, number>, indices: Uint32Array, factor: number[], matrix: number[]
  ): InstancePart {
    const about = node.extensions!.EXT_mesh_gpu_instancing!.attributes;
    const features = node.extensions!.EXT_instance_features?.featureIds[0];
    const move = this.accessor(about.TRANSLATION).value;
    const count = this.accessor(about.TRANSLATION).count;
    const scale = about.SCALE === undefined ? null : this.accessor(about.SCALE).value;
    const turn = about.ROTATION === undefined ? null : this.accessor(about.ROTATION).value;
    const unit = turn instanceof Int16Array ? 1 / 32767 : 1;
    const matrices = Array.from({length: count}, (_, i) => Float32Array.from(multiply(matrix, compose(
      [move[3 * i], move[3 * i + 1], move[3 * i + 2]],
      turn ? [turn[4 * i] * unit, turn[4 * i + 1] * unit, turn[4 * i + 2] * unit, turn[4 * i + 3] * unit] : [0, 0, 0, 1],
      scale ? [scale[3 * i], scale[3 * i + 1], scale[3 * i + 2]] : [1, 1, 1]))));
    const ids = features?.attribute === undefined
      ? Uint32Array.from({length: count}, (_, i) => i)
      : Uint32Array.from(this.accessor(about[`_FEATURE_ID_${features.attribute}`]).value);
    const normals = attributes.NORMAL === undefined ? null : Float32Array.from(this.accessor(attributes.NORMAL).value);
    const color = [...factor.slice(0, 3).map(srgb), Math.round((factor[3] ?? 1) * 255)];
    return {kind: 'instances', positions: positions.slice(), normals, indices, color, matrices, ids, table: features?.propertyTable ?? 0};
  }

  private colors(number: number | undefined, factor: number[], count: number): Uint8Array {
    const out = new Uint8Array(count * 4);
    const source = number === undefined ? null : this.accessor(number);
    const top = source?.value instanceof Uint16Array ? 65535 : source?.value instanceof Uint8Array ? 255 : 1;
    for (let i = 0; i < count; i++) {
      for (let c = 0; c < 4; c++) {
        const given = source && c < source.size ? source.value[i * source.size + c] / top : 1;
        out[4 * i + c] = c < 3 ? srgb(given * factor[c]) : Math.round(255 * given * (factor[3] ?? 1));
      }
    }
    return out;
  }

  private async image(texture: number): Promise<ImageBitmap> {
    const {bufferView, mimeType} = this.json.images![this.json.textures![texture].source];
    const {byteOffset = 0, byteLength} = this.json.bufferViews![bufferView];
    const bytes = new Uint8Array(this.data, this.start + byteOffset, byteLength);
    return createImageBitmap(new Blob([bytes], {type: mimeType}));
  }
}

// The tables of attributes, read cell by cell.
export class Tables {
  constructor(private json: Gltf, private reader: Reader) {}

  get structure(): Structure | undefined {
    return this.json.extensions?.EXT_structural_metadata;
  }

  row(table: number, row: number): Attribute[] {
    const about = this.structure?.propertyTables[table];
    if (!about) return [];
    const {properties} = this.structure!.schema.classes[about.class];
    const found: Attribute[] = [];
    for (const [name, property] of Object.entries(properties)) {
      const column = about.properties[name];
      const value = column ? this.cell(column, property, row) : property.default;
      if (value === null || value === undefined || value === '') continue;
      found.push({name, title: property.name ?? name, value: value as string | number});
    }
    return found;
  }

  texts(table: number, name: string): string[] {
    const about = this.structure?.propertyTables[table];
    const column = about?.properties[name];
    if (!about || !column) return [];
    const property = this.structure!.schema.classes[about.class].properties[name];
    return Array.from({length: about.count}, (_, row) => String(this.cell(column, property, row) ?? ''));
  }

  private cell(column: TableColumn, property: Property, row: number): string | number | null {
    if (property.type === 'STRING') {
      const offsets = this.reader.bytes(column.stringOffsets!, ARRAYS[column.stringOffsetType ?? 'UINT32']);
      const bytes = this.reader.bytes(column.values, Uint8Array) as Uint8Array;
      return new TextDecoder().decode(bytes.subarray(offsets[row], offsets[row + 1]));
    }
    if (property.type === 'ENUM') {
      const named = this.structure!.schema.enums![property.enumType!];
      const value = this.reader.bytes(column.values, ARRAYS[named.valueType ?? 'UINT16'])[row];
      const text = named.values.find(one => one.value === value)?.name ?? null;
      return text === property.noData ? null : text;
    }
    const value = this.reader.bytes(column.values, ARRAYS[property.componentType!])[row];
    if (value === property.noData) return null;
    return property.normalized ? (value / 32767) * (property.scale ?? 1) : value;
  }
}

function srgb(linear: number): number {
  const value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, value)));
}

function local(node: Node): number[] {
  if (node.matrix) return node.matrix;
  if (!node.translation && !node.rotation && !node.scale) return IDENTITY;
  return compose(node.translation ?? [0, 0, 0], node.rotation ?? [0, 0, 0, 1], node.scale ?? [1, 1, 1]);
}

function compose([tx, ty, tz]: number[], [x, y, z, w]: number[], [sx, sy, sz]: number[]): number[] {
  return [
    (1 - 2 * (y * y + z * z)) * sx, 2 * (x * y + z * w) * sx, 2 * (x * z - y * w) * sx, 0,
    2 * (x * y - z * w) * sy, (1 - 2 * (x * x + z * z)) * sy, 2 * (y * z + x * w) * sy, 0,
    2 * (x * z + y * w) * sz, 2 * (y * z - x * w) * sz, (1 - 2 * (x * x + y * y)) * sz, 0,
    tx, ty, tz, 1
  ];
}

function multiply(a: number[], b: number[]): number[] {
  const out = new Array<number>(16).fill(0);
  for (let column = 0; column < 4; column++) {
    for (let row = 0; row < 4; row++) {
      for (let k = 0; k < 4; k++) out[4 * column + row] += a[4 * k + row] * b[4 * column + k];
    }
  }
  return out;
}

function moved(positions: Float32Array, m: number[]): Float32Array {
  if (m === IDENTITY || m.every((value, i) => value === IDENTITY[i])) return positions.slice();
  const out = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i], positions[i + 1], positions[i + 2]];
    out[i] = m[0] * x + m[4] * y + m[8] * z + m[12];
    out[i + 1] = m[1] * x + m[5] * y + m[9] * z + m[13];
    out[i + 2] = m[2] * x + m[6] * y + m[10] * z + m[14];
  }
  return out;
}
