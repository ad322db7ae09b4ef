package org.guichet.micro;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.guichet.container.Post;
import org.guichet.container.Scene;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;

/**
 * Where somebody asks by the services, inside the server: a queue with a mailbox and an agent is opened, a ticket filed.
 * The answer is its number, and the addresses of the requester, the agent and the queue.
 */
@WebServlet({Counter.OPEN, Counter.ASK})
public class Counter extends HttpServlet {

    /** Answers once the application is there. */
    static final String OPEN = "/open";

    static final String ASK = "/ask";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Scene scene;

    @Inject
    private transient Post post;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(ASK)) {
            response.getWriter().print(ask());
        }
    }

    private String ask() {
        QueueInfo queue = scene.queue();
        post.open(queue);
        post.mailbox(queue);
        long agent = scene.agent(queue, Right.ALL);
        long requester = scene.requester();
        long number = scene.request(requester, queue);
        return String.join(" ", Long.toString(number), scene.address(requester), scene.address(agent), queue.address());
    }
}
