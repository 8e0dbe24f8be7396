// The session has ended here; the portal is told by the form.
document.getElementById("portalSignOut").submit();
