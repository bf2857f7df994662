/*
 * Starts the app, or says why it cannot run. Office 2016 and 2019 with a volume licence show panes in
 * Internet Explorer 11, and Windows 7 opens pages in it: this file is ES5 and must stay so. The app's
 * scripts wait under a type that no browser runs, so that an old one does not report their syntax.
 */
(function () {
  "use strict";

  function isRecentBrowser() {
    return (
      typeof Promise === "function" &&
      typeof Proxy === "function" &&
      typeof Object.hasOwn === "function" &&
      typeof Array.prototype.at === "function" &&
      "noModule" in document.createElement("script") &&
      (typeof DecompressionStream === "function" || !isCarried("tonghop-worker"))
    );
  }

  /* The page carries its worker deflated; the pane's is a file beside it. */
  function isCarried(id) {
    return document.getElementById(id) !== null;
  }

  function startApp() {
    var waiting = document.querySelectorAll('script[type="text/tonghop"]');
    for (var i = 0; i < waiting.length; i += 1) {
      var script = document.createElement("script");
      var address = waiting[i].getAttribute("data-src");
      if (address) {
        script.async = false;
        script.src = address;
      } else {
        script.text = waiting[i].text;
      }
      document.body.appendChild(script);
    }
  }

  function explain() {
    var root = document.getElementById("root");
    root.parentNode.removeChild(root);
    document.getElementById("old-host").removeAttribute("hidden");
    // The whole address, to be copied into another browser.
    var links = document.querySelectorAll("#old-host a");
    for (var i = 0; i < links.length; i += 1) {
      links[i].appendChild(document.createTextNode(links[i].href));
    }
  }

  if (isRecentBrowser()) {
    startApp();
  } else {
    explain();
  }
})();
