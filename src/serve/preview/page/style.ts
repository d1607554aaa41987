/** The rules that all pages of the preview share. Slides bring their own. */
export const PAGE_STYLE = `
:root{color-scheme:light;--ground:#eef0f2;--card:#fff;--ink:#1b2733;--quiet:#51606e;--rule:#c9d0d6;--accent:#0b5c8a;--error:#a3141f;--warning:#7a4a00;--advice:#3f5367;--changed:#0b6b3a}
*{box-sizing:border-box}
html{height:100%}
body{margin:0;min-height:100%;background:var(--ground);color:var(--ink);font:15px/1.45 system-ui,"Segoe UI",Arial,sans-serif}
a{color:var(--accent)}
button,select,input,textarea{font:inherit;color:inherit}
button,select{min-height:32px;padding:2px 10px;border:1px solid var(--rule);border-radius:4px;background:var(--card);cursor:pointer}
button:hover,select:hover{border-color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.bar{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;align-items:center;gap:4px 16px;padding:8px 16px;background:var(--card);border-bottom:1px solid var(--rule)}
.bar .name{flex:1 1 auto;margin:0;font-size:inherit;font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.tools{display:flex;flex-wrap:wrap;align-items:center;gap:8px}
.languages{display:flex;gap:4px}
.languages [aria-pressed=true]{background:var(--accent);border-color:var(--accent);color:#fff}
#link.lost::after{content:"not connected";color:var(--error)}
.panes{display:flex;align-items:flex-start}
#strip{display:none}
main{flex:1;min-width:0;padding:16px}
.row{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,440px),1fr));gap:16px;margin-bottom:32px}
.frame{position:relative;overflow:hidden;container-type:inline-size;background:var(--card);box-shadow:0 0 0 1px var(--rule)}
.frame>.slide{transform-origin:0 0}
.frame.none{display:grid;place-items:center;margin:0;padding:24px;background:none;color:var(--quiet);box-shadow:0 0 0 1px var(--rule) inset}
.frame.stale{opacity:.55}
.last{margin:4px 0 0;color:var(--quiet);font-size:13px}
.slide [data-fact]{cursor:pointer}
.slide .card-of{outline:2px solid var(--accent)}
#top:empty{display:none}
.tally{margin:0 0 8px;color:var(--quiet)}
.general{margin:0 0 8px}
.general summary{cursor:pointer;color:var(--quiet)}
.findings{list-style:none;margin:8px 0;padding:0}
.finding{margin:0 0 6px;padding:8px 12px;background:var(--card);border-left:4px solid var(--advice)}
.finding p{margin:0}
.finding strong{margin-right:4px;color:var(--advice)}
.finding .mend::before{content:"→ "}
.finding.error{border-color:var(--error)}
.finding.error strong{color:var(--error)}
.finding.warning{border-color:var(--warning)}
.finding.warning strong{color:var(--warning)}
.place{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;font-size:13px;color:var(--quiet)}
.place button{min-height:24px;padding:0;border:0;background:none;color:var(--accent);text-decoration:underline;text-underline-offset:2px;overflow-wrap:anywhere;text-align:left}
.said{margin-top:8px;padding:8px 12px;background:var(--card)}
.said summary{cursor:pointer;font-weight:600}
.notes p,.notes ul,.notes ol{margin:4px 0}
dialog{min-width:min(420px,92vw);max-width:min(680px,92vw);max-height:86vh;overflow:auto;padding:20px 24px;border:1px solid var(--rule);border-radius:6px;color:inherit}
dialog::backdrop{background:rgb(20 30 40/.35)}
dialog h1{margin:0 0 4px;font-size:18px;overflow-wrap:anywhere}
dialog .card+.card{margin-top:24px;padding-top:20px;border-top:1px solid var(--rule)}
dialog h2{margin:12px 0 2px;font-size:14px}
dialog ul{margin:0;padding-left:20px}
dialog blockquote{margin:2px 0 4px;padding-left:10px;border-left:3px solid var(--rule);color:var(--quiet)}
dialog dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;margin:8px 0}
dialog dt{color:var(--quiet)}
dialog dd{margin:0}
dialog form{margin-top:16px}
.kind{margin:0;color:var(--quiet)}
kbd{padding:0 6px;border:1px solid var(--rule);border-radius:3px;background:var(--ground);font:13px ui-monospace,Consolas,monospace}
.bar nav{display:flex;gap:16px}
.home{max-width:960px;margin:0 auto}
.home.wide{max-width:1280px}
.home button{margin:0 4px 4px 0}
.home .place button{margin:0;white-space:nowrap}
.home h1{font-size:24px;margin:8px 0}
.home h2{margin:28px 0 8px;font-size:18px}
.home table{width:100%;border-collapse:collapse;background:var(--card)}
.home :is(td,th){padding:6px 12px;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
:is(.home,dialog) input{width:100%;padding:6px 8px;border:1px solid var(--rule);border-radius:4px;background:var(--card)}
.scripted #strip{position:sticky;top:56px;display:block;flex:0 0 200px;height:calc(100vh - 56px);overflow-y:auto;padding:12px;border-right:1px solid var(--rule)}
.scripted .row{display:none}
.scripted .row.current{display:grid}
.languages-1 .row{grid-template-columns:1fr}
.languages-1 .row .frame{max-width:calc((100vh - 200px)*16/9)}
#strip button{display:block;scroll-margin:56px 0;width:100%;margin:0 0 10px;padding:6px;border:2px solid transparent;background:none;text-align:left;font-size:12px;line-height:1.3;content-visibility:auto;contain-intrinsic-size:auto 130px}
#strip button[aria-current]{border-color:var(--accent);background:var(--card)}
#strip .words{display:-webkit-box;margin-top:4px;overflow:hidden;-webkit-box-orient:vertical;-webkit-line-clamp:2}
#strip .frame{pointer-events:none}
#strip .marks{font-weight:600}
#strip .error{color:var(--error)}
#strip .warning{color:var(--warning)}
#strip .advice{color:var(--advice)}
#strip .changed{color:var(--changed)}
@media (max-width:800px){.scripted #strip{display:none}}
@media print{.bar,#strip,.findings,.tally{display:none!important}.scripted .row{display:block;break-after:page}}
`.trim();
