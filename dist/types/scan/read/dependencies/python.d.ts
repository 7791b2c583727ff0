import type { Dependency } from "../../outline.js";
/** Reads `requirements.txt`; a file for tests or development is told by its name. */
export declare function requirements(text: string, file: string): readonly Dependency[];
/** Reads `pyproject.toml`: PEP 621, PEP 735, Poetry, PDM, uv, Hatch. */
export declare function pyproject(text: string): readonly Dependency[];
/** Reads `Pipfile`. */
export declare function pipfile(text: string): readonly Dependency[];
/** Reads the lists of requirements that `setup.py` gives as literals. */
export declare function setupPy(text: string): readonly Dependency[];
/** The name as PEP 503 compares it. */
export declare function normalized(name: string): string;
