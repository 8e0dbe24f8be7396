package az.bildiris.web.platform;

import az.bildiris.platform.VisibleText;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.IOException;
import java.io.Writer;

/**
 * Makes hidden characters visible on all pages: a character without a visible form is shown by its number ({@link
 * VisibleText}).
 */
public class VisibleSigns extends RenderKitFactory {
    public VisibleSigns(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        RenderKit kit = getWrapped().getRenderKit(context, id);
        return kit == null ? null : new Kit(kit);
    }

    @Override
    public java.util.Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {
        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String types, String encoding) {
            return new Told(super.createResponseWriter(writer, types, encoding));
        }
    }

    /** Writes markup unchanged, since it is our own. */
    private static final class Told extends ResponseWriterWrapper {
        Told(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            return new Told(super.cloneWithWriter(writer));
        }

        @Override
        public void writeText(Object text, String property) throws IOException {
            super.writeText(told(text), property);
        }

        @Override
        public void writeText(Object text, UIComponent component, String property) throws IOException {
            super.writeText(told(text), component, property);
        }

        @Override
        public void writeText(char[] text, int from, int length) throws IOException {
            super.writeText(told(new String(text, from, length)), null);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            super.writeAttribute(name, told(value), property);
        }

        private static Object told(Object text) {
            return text instanceof String string ? VisibleText.of(string) : text;
        }
    }
}
