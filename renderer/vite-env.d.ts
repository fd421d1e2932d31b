// Lets TypeScript know what Vite makes of `import "./x.css"`.
/// <reference types="vite/client" />
